import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { makeEvidence } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { lineText } from '../sheet/keyed';
import { deliveredLines } from './deliveredLines';

const source = { type: 'event', title: 'Sessies' } as const;
const subject = { kind: 'request', id: 'verzoek' } as const;
const dossier = buildDossier([
  makeMotion('motie'),
  makeRequest('verzoek', 'motie'),
  makeEvidence('brief', { source: { type: 'event', title: 'Brief' }, on: '2024-02-01' }),
  makeEvidence('eerst', { source, on: '2024-03-01' }),
  makeEvidence('later', { source, on: '2024-05-01', coverage: 'none' }),
]);

function named(until: string): string[] {
  return deliveredLines(dossier, [subject], day(until)).map(lineText);
}

describe('what was delivered', () => {
  it('is listed until it was withdrawn, and what stands by itself stays', () => {
    expect(named('2024-04-30')).toEqual([
      expect.stringContaining('Brief'),
      expect.stringContaining('Sessies'),
    ]);
    expect(named('2024-05-01')).toEqual([expect.stringContaining('Brief')]);
  });
});
