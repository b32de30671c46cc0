import { refKey } from '@/domain/shared/ids';
import { sameValue } from '../value';
import type { FieldMerge, MergePlan } from './plan';
import { type Answers, type TextAnswer, textKey } from './settle';

function askedTexts(plan: MergePlan): ReadonlyMap<string, FieldMerge> {
  return new Map(
    plan.records.flatMap(({ ref, fields }) =>
      fields
        .filter(({ outcome }) => outcome === 'asked')
        .map((field) => [textKey(ref, field.field), field] as const),
    ),
  );
}

/** Whether an answer says the same about a question as it is now: one that was typed does, whatever the two texts are. */
function stillHolds(answer: TextAnswer, then: FieldMerge | undefined, now: FieldMerge): boolean {
  if (answer.take === 'own') return true;
  return sameValue([then?.ours, then?.theirs], [now.ours, now.theirs]);
}

/**
 * Of the answers to the questions of one plan those that hold for another one, made of the same file when the dossier had
 * changed: where the question is still there, and asks between the same.
 */
export function keptAnswers(answers: Answers, before: MergePlan, after: MergePlan): Answers {
  const earlier = new Map(before.deletions.map((question) => [refKey(question.root), question]));
  const deletions = after.deletions.flatMap((question) => {
    const key = refKey(question.root);
    const answer = answers.deletions[key];
    return answer && sameValue(earlier.get(key), question) ? [[key, answer] as const] : [];
  });
  const asked = askedTexts(before);
  const texts = [...askedTexts(after)].flatMap(([key, now]) => {
    const answer = answers.texts[key];
    return answer && stillHolds(answer, asked.get(key), now) ? [[key, answer] as const] : [];
  });
  return { texts: Object.fromEntries(texts), deletions: Object.fromEntries(deletions) };
}

/** How many answers there are. */
export function countAnswers({ texts, deletions }: Answers): number {
  return Object.keys(texts).length + Object.keys(deletions).length;
}
