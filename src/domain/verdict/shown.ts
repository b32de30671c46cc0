import { type Explanation, explainMotion, explainSubject } from '@/domain/answer/explain';
import { type AnswerState, subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { Dossier } from '@/domain/dossier/dossier';
import { motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';

/** What the evidence shows, as far as a verdict can be held against it. */
export type Shown = {
  readonly state: AnswerState;
  /** What is counted: requests of a motion, parts of a request, or the item itself when it has one part. */
  readonly unit: 'requests' | 'parts' | 'whole';
  readonly subjectKind: ItemRef['kind'];
  readonly covered: number;
  readonly total: number;
};

/** What the evidence shows of an item on a day, with the explanation from which it follows. */
export function shownOn(
  dossier: Dossier,
  ref: ItemRef,
  on: Day,
): { explanation: Explanation; shown: Shown } {
  const motion = ref.kind === 'motion' ? dossier.find('motion', ref.id) : undefined;
  if (motion) {
    const answer = motionAnswer(dossier, motion, on);
    const explanation = explainMotion(dossier, answer, on);
    const asked = answer.requests.filter(({ condition }) => condition !== 'notMet');
    const hasAspects = asked.some(({ parts }) => parts.length > 1);
    // With aspects the page counts parts; what is told beside it is counted alike.
    if (asked.length !== 1 && !hasAspects) {
      const covered = asked.filter(({ state }) => state === 'answered').length;
      const counted = { unit: 'requests', covered, total: asked.length } as const;
      return { explanation, shown: { state: answer.state, subjectKind: 'motion', ...counted } };
    }
    return { explanation, shown: shownIn(explanation) };
  }
  const explanation = explainSubject(dossier, subjectAnswer(dossier, ref, on), on);
  return { explanation, shown: shownIn(explanation) };
}

function shownIn({ state, subject, covered, total }: Explanation): Shown {
  const unit = total === 1 ? 'whole' : 'parts';
  return { state, subjectKind: subject.kind, unit, covered, total };
}
