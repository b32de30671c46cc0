import { describe, expect, it } from 'vitest';
import { explainMotion, type PartFacts } from '@/domain/answer/explain';
import { buildDossier } from '@/domain/dossier/dossier';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';
import { makeMotion, makeRequest } from '@/testing/records';
import { partNumbers } from './parts';

const on = day('2026-11-21');
const aspects = [
  { id: 'kosten', name: 'Kosten' },
  { id: 'privacy', name: 'Privacy' },
];

/** The open parts of a motion with requests of these aspects. */
function partsOf(...asked: (typeof aspects)[]): readonly PartFacts[] {
  const motion = makeMotion('motie', {});
  const requests = asked.map((own, at) =>
    makeRequest(`verzoek-${at + 1}`, 'motie', { number: at + 1, aspects: own }),
  );
  const dossier = buildDossier([motion, ...requests]);
  const { groups } = explainMotion(dossier, motionAnswer(dossier, motion, on), on);
  return groups.flatMap(({ parts }) => parts);
}

describe('parts by the numbers of their requests', () => {
  it('tells aspects that several requests share once, with all of those', () => {
    expect(partNumbers(partsOf(aspects, [], aspects), 3)).toBe(
      'de verzoeken 1, 2 en 3 en ‘Kosten’ en ‘Privacy’ (de verzoeken 1 en 3)',
    );
  });

  it('keeps aspects apart that only some requests have', () => {
    expect(partNumbers(partsOf(aspects, aspects.slice(0, 1)), 2)).toBe(
      'de verzoeken 1 en 2, ‘Kosten’ en ‘Privacy’ (verzoek 1) en ‘Kosten’ (verzoek 2)',
    );
  });
});
