import { describe, expect, it } from 'vitest';
import { heaviestDue } from '@/domain/answer/due';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';
import { makeTerm } from '@/testing/facts';
import { due, partial, request, says } from '@/testing/madeUpMotion';
import { makeMotion } from '@/testing/records';
import { lineText } from '../sheet/keyed';
import { cardTimeline } from './cardTimeline';
import { termLines } from './terms';

const motion = makeMotion('motie');
const on = day('2026-11-27');
const beforeMarch = makeTerm('voor 1 maart 2026', '', '2026-02-28');

function termsOf(...records: DossierRecord[]) {
  const dossier = buildDossier([motion, ...records]);
  return {
    lines: termLines(dossier, motionAnswer(dossier, motion, on), on).map(lineText),
    lane: cardTimeline(dossier, motion, on)?.lanes[0]?.stand,
    headline: heaviestDue(dossier, motion, on)?.headline,
  };
}

describe('a term of a motion as a whole on its card', () => {
  it('T5: stands as for the request that weighs heaviest, not as for the one that came', () => {
    const { lines, lane, headline } = termsOf(
      request(1),
      request(2),
      request(3, { condition: 'Als het kan' }),
      says(1, '2026-03-01'),
      says(2, '2026-03-01', partial),
      due('motie', beforeMarch),
    );
    expect(headline).toEqual({ code: 'certainlyLate', days: 272 });
    expect(lines).toEqual([expect.stringMatching(/voor 1 maart 2026 · 272 dagen te laat$/u)]);
    expect(lane).toBe('272 dagen te laat');
  });

  it('T8: leaves out a request that may not be owed, also in the drawing', () => {
    const { lines, lane } = termsOf(
      request(1),
      request(2, { condition: 'Als het kan' }),
      says(1, '2026-03-01'),
      due('motie', beforeMarch),
    );
    expect(lines).toEqual([expect.stringMatching(/ · 1 dag te laat geleverd$/u)]);
    expect(lane).toBe('1 dag te laat geleverd');
  });
});
