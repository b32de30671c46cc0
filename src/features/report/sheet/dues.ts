import { type Due, duesOf } from '@/domain/answer/due';
import type { Deadline } from '@/domain/deadline/deadline';
import { byWeight } from '@/domain/deadline/weight';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';

/** Of what shares a deadline the subject that delivered tells most: when it came, and how late that was. */
function mostTelling(dossier: Dossier, due: Due, on: Day): Due {
  if (due.outcome.delivered) return due;
  const others = due.deadline.subjects.flatMap((subject) => duesOf(dossier, subject, on));
  const delivered = others.find(
    ({ deadline, outcome }) => deadline.id === due.deadline.id && outcome.delivered,
  );
  return delivered ?? due;
}

function eachOnce(dues: readonly Due[]): Due[] {
  const seen = new Set<Deadline['id']>();
  return dues.filter(({ deadline }) => {
    if (seen.has(deadline.id)) return false;
    seen.add(deadline.id);
    return true;
  });
}

/** What is due for these items on a day, each deadline once, the heaviest (rule T5) first. */
export function duesOfAll(dossier: Dossier, refs: readonly ItemRef[], on: Day): Due[] {
  return eachOnce(refs.flatMap((ref) => duesOf(dossier, ref, on)))
    .map((due) => mostTelling(dossier, due, on))
    .toSorted((a, b) => byWeight(a.headline, b.headline));
}

/** What is due for an item on a day; for a motion also what is due for its requests. */
export function duesOfItem(dossier: Dossier, ref: ItemRef, on: Day): Due[] {
  const requests = ref.kind === 'motion' ? dossier.about('request', ref) : [];
  return duesOfAll(dossier, [...requests.map(refOf), ref], on);
}
