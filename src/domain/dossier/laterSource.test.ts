import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { documentIdSchema } from '@/domain/shared/ids';
import { rawRecord } from '@/testing/rawDossier';
import { buildDossier } from './dossier';
import { laterDocument } from './laterSource';

const note = rawRecord({ kind: 'document', id: 'nota', knownFrom: '2024-08-19' });
const undated = rawRecord({ kind: 'document', id: 'los' });
const dossier = buildDossier([note, undated]);

describe('a source that came later than what it tells', () => {
  it.each([
    ['nota', '2023-07-06', '2024-08-19'],
    ['nota', '2024-08-19', undefined],
    ['nota', '2025-01-01', undefined],
    ['los', '2023-07-06', undefined],
    ['weg', '2023-07-06', undefined],
    ['nota', undefined, undefined],
  ])('%s of something told on %s: %s', (id, told, on) => {
    const locator = { documentId: v.parse(documentIdSchema, id) };
    expect(laterDocument(dossier, locator, told ? day(told) : undefined)?.on).toBe(on);
  });
});
