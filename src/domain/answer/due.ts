import type { Deadline } from '@/domain/deadline/deadline';
import { hasInterval } from '@/domain/deadline/held';
import type { DayRange } from '@/domain/deadline/history';
import { latenessOf } from '@/domain/deadline/lateness';
import { byWeight } from '@/domain/deadline/weight';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import {
  type DeadlineStanding,
  deadlineStanding,
  deadlinesOf,
  dueSubjects,
} from '@/domain/dossier/standing';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';

/** A deadline of a subject, held against its first and its present term on a day. */
export type Due = DeadlineStanding & {
  readonly subject: ItemRef;
  /** How many days late against the first promise, as far as that can be told. */
  readonly lateness: DayRange | undefined;
  /** Shifted, and since then no term is known: only the first promise can tell (rule T3). */
  readonly isTermUnknown: boolean;
};

function dueOf(subject: ItemRef, standing: DeadlineStanding, on: Day): Due {
  return {
    ...standing,
    subject,
    lateness: latenessOf(standing.first, standing.outcome, on),
    isTermUnknown: standing.shifts.length > 0 && !hasInterval(standing.present),
  };
}

/** Rule T1: what is due for a motion as a whole is due for each of its requests. */
function inherited(dossier: Dossier, ref: ItemRef, on: Day): DeadlineStanding[] {
  const request = ref.kind === 'request' ? dossier.find('request', ref.id) : undefined;
  if (!request) return [];
  const own = new Set(dossier.about('deadline', ref).map(({ id }) => id));
  return dossier
    .about('deadline', { kind: 'motion', id: request.motionId })
    .filter((deadline) => deadline.saidOn <= on && !own.has(deadline.id))
    .map((deadline) => deadlineStanding(dossier, deadline, ref, on));
}

/** All that is due for a subject on a day, the heaviest (rules T5 and T7) first. */
export function duesOf(dossier: Dossier, ref: ItemRef, on: Day): Due[] {
  return [...deadlinesOf(dossier, ref, on), ...inherited(dossier, ref, on)]
    .map((standing) => dueOf(ref, standing, on))
    .toSorted((a, b) => byWeight(a.headline, b.headline));
}

/** What is due for these items on a day, each deadline once and as it stands for whom it weighs heaviest (rule T5). */
export function duesOfAll(dossier: Dossier, refs: readonly ItemRef[], on: Day): Due[] {
  const seen = new Set<Deadline['id']>();
  return refs
    .flatMap((ref) => duesOf(dossier, ref, on))
    .toSorted((a, b) => byWeight(a.headline, b.headline))
    .filter(({ deadline }) => {
      const isFirst = !seen.has(deadline.id);
      seen.add(deadline.id);
      return isFirst;
    });
}

/** What is due for an item on a day, each deadline once, the heaviest first; for a motion what is due for its requests. */
export function duesOfItem(dossier: Dossier, ref: ItemRef, on: Day): Due[] {
  return duesOfAll(dossier, dueSubjects(dossier, ref), on);
}

/** Rule T5: of all that is due for a motion the heaviest. */
export function heaviestDue(dossier: Dossier, motion: Motion, on: Day): Due | undefined {
  return duesOfItem(dossier, refOf(motion), on)[0];
}
