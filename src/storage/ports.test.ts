import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { recordRefSchema } from '@/domain/shared/ids';
import { randomId } from './ports';

describe('randomId', () => {
  it('makes ids that fit a record, never the same, also outside of a secure context', () => {
    const ids = [randomId(), randomId()];
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal('crypto', { getRandomValues });
    ids.push(randomId(), randomId());
    vi.unstubAllGlobals();
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(v.is(recordRefSchema, { kind: 'study', id })).toBe(true);
  });
});
