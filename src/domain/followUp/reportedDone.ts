import type { PartFacts } from '@/domain/answer/explain';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { type Verdict, verdictsOn } from '@/domain/verdict/verdict';
import type { FollowUp, InVain } from './followUp';

/** That the Kamer did not accept how it was done, since that was reported. */
function refusalOf(
  dossier: Dossier,
  ref: ItemRef,
  { claim: executed }: Verdict,
  on: Day,
): Verdict | undefined {
  return verdictsOn(dossier, ref, on).find(
    ({ axis, claim }) =>
      axis === 'chamber' && claim.code === 'notAccepted' && claim.holdsFrom >= executed.holdsFrom,
  );
}

function inVainOf(questions: readonly FollowUp[]): InVain[] {
  return questions.flatMap((question) =>
    question.code === 'nothingKnown' && question.sources.length > 0
      ? [{ reason: question.reason, parts: question.parts, sources: question.sources }]
      : [],
  );
}

/**
 * Rule Q7: who was told that it is done asks with what, not whether. What the questions about the open parts know of
 * sources that do not cover them, and of the Kamer that did not accept it, goes into that one question.
 */
export function reportedDone(
  dossier: Dossier,
  ref: ItemRef,
  told: { readonly verdict: Verdict; readonly parts: readonly PartFacts[] },
  aboutParts: readonly FollowUp[],
  on: Day,
): FollowUp {
  return {
    code: 'reportedExecuted',
    ...told,
    refusedBy: refusalOf(dossier, ref, told.verdict, on),
    inVain: inVainOf(aboutParts),
  };
}
