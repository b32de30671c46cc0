import { describe, expect, it } from 'vitest';
import { parseRecord } from '@/domain/dossier/records';

describe('closing without delivery', () => {
  it('misses the reason also when the source is wrong', () => {
    const parsed = parseRecord({
      kind: 'status',
      id: 'status-1',
      subject: { kind: 'recommendation', id: 'aanbeveling-1' },
      axis: 'recommendation',
      code: 'rejected',
      holdsFrom: '2026-11-01',
      source: { page: '12' },
    });
    const messages = parsed.ok ? [] : parsed.error.problems.map(({ message }) => message);
    expect(messages).toEqual(expect.arrayContaining(['locator.empty', 'status.reasonMissing']));
  });

  it.each([
    ['notMet', ['status.reasonMissing', 'status.sourceMissing']],
    ['met', []],
  ])('is what a condition found %s asks a reason and a source for', (code, expected) => {
    const parsed = parseRecord({
      kind: 'status',
      id: 'status-1',
      subject: { kind: 'request', id: 'verzoek-1' },
      axis: 'condition',
      code,
      holdsFrom: '2026-11-01',
    });
    expect(parsed.ok ? [] : parsed.error.problems.map(({ message }) => message)).toEqual(expected);
  });
});
