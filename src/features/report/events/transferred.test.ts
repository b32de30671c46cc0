import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { rawRecord } from '@/testing/rawDossier';
import { makeMotion, makeRequest } from '@/testing/records';
import { transferredEvents } from './transferred';

const motion = { kind: 'motion', id: 'motie' } as const;
const request = { kind: 'request', id: 'verzoek' } as const;

function assigned(id: string, from: string, ministry: string, fields: object = {}) {
  return rawRecord({ kind: 'assignment', id, subject: motion, ministry, from, ...fields });
}

const dossier = buildDossier([
  makeMotion('motie'),
  makeRequest('verzoek', 'motie'),
  assigned('eerst', '2025-01-14', 'BZK'),
  assigned('directie', '2025-06-01', 'BZK', { directorate: 'DS' }),
  assigned('daarna', '2026-02-23', 'EZ', { reason: 'Andere portefeuille' }),
]);

describe('the transfers of a motion', () => {
  it('are told once, with the reason, and without who works on it within a ministry', () => {
    const told = transferredEvents(dossier, [motion, request], day('2026-11-27'));
    expect(told.map(({ on, text }) => [on, text])).toEqual([
      ['2026-02-23', 'Overgedragen aan: EZ. Andere portefeuille.'],
    ]);
  });

  it('are not told before their day', () => {
    expect(transferredEvents(dossier, [motion], day('2026-02-22'))).toEqual([]);
  });
});
