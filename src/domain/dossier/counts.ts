import { type Timeliness, type TimelinessCode, timeliness } from '@/domain/deadline/timeliness';
import { byWeight } from '@/domain/deadline/weight';
import { type AnswerState, motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import type { Dossier } from './dossier';
import { deadlinesOf, outcomeOf } from './standing';

/** The states of an answer in the order in which they are shown. */
export const answerOrder = [
  'answered',
  'partlyAnswered',
  'open',
  'notAssessable',
] as const satisfies readonly AnswerState[];

/** In which order lists and counts show a timeliness: what is still to come before what was delivered. */
export const timelinessOrder = [
  'certainlyLate',
  'possiblyLate',
  'soon',
  'postponed',
  'running',
  'deliveredLate',
  'deliveredPostponed',
  'deliveredUnclear',
  'deliveredInTime',
  'conditional',
  'unknown',
  'closed',
] as const satisfies readonly TimelinessCode[];

/** How many motions are answered, partly answered and open, by what the evidence covers. */
export function motionCounts(dossier: Dossier, on: Day): { readonly [S in AnswerState]: number } {
  const counts = { answered: 0, partlyAnswered: 0, open: 0, notAssessable: 0 };
  for (const motion of dossier.all('motion')) counts[motionAnswer(dossier, motion, on).state] += 1;
  return counts;
}

/** How an item stands against its deadlines on a day (rule T7); of several the heaviest (rule T5), without any by its outcome. */
export function timelinessOfItem(dossier: Dossier, ref: ItemRef, on: Day): Timeliness {
  const [heaviest] = deadlinesOf(dossier, ref, on)
    .map((standing) => standing.headline)
    .toSorted(byWeight);
  return heaviest ?? timeliness(undefined, outcomeOf(dossier, ref, on), on);
}

/** How many studies stand in each way against their deadlines. */
export function studyTimelinessCounts(
  dossier: Dossier,
  on: Day,
): { readonly [Code in TimelinessCode]: number } {
  const counts = {
    certainlyLate: 0,
    possiblyLate: 0,
    soon: 0,
    postponed: 0,
    running: 0,
    conditional: 0,
    unknown: 0,
    deliveredLate: 0,
    deliveredPostponed: 0,
    deliveredUnclear: 0,
    deliveredInTime: 0,
    closed: 0,
  };
  for (const study of dossier.all('study')) {
    counts[timelinessOfItem(dossier, study, on).code] += 1;
  }
  return counts;
}
