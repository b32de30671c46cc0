import { describe, expect, it } from 'vitest';
import { evidenceStanding } from '@/domain/answer/evidenceStanding';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { makeEvidence } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { coverageDayText } from './evidence';

const source = { type: 'document', documentId: 'brief' } as const;
const letter = makeEvidence('eerst', { source, on: '2025-03-03' });
const taken = makeEvidence('later', {
  source,
  on: '2025-10-10',
  coverage: 'none',
  happened: undefined,
});

describe('the day beside what a source covers', () => {
  const dossier = buildDossier([
    makeMotion('motie'),
    makeRequest('verzoek', 'motie'),
    letter,
    taken,
  ]);
  const shown = (evidence: typeof letter) =>
    coverageDayText(evidenceStanding(dossier, evidence, day('2026-11-21')));

  it('is that on which it was delivered', () => {
    expect(shown(letter)).toBe('geleverd op 3 maart 2025');
  });

  it('is, where the source was found not to cover it after all, the day of that beside that of its delivery', () => {
    expect(shown(taken)).toBe('vastgesteld op 10 oktober 2025; geleverd op 3 maart 2025');
  });
});
