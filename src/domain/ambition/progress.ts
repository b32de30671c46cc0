import type { Dossier } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Recommendation } from '@/domain/recommendation/recommendation';
import type { Day } from '@/domain/shared/day';
import { isCodeOf, type StatusCode } from '@/domain/status/axes';
import type { Ambition } from './ambition';

export type RecommendationCode = StatusCode<'recommendation'>;

/** The statuses in the order in which marks and bars stand: from furthest along to not looked at. */
export const recommendationOrder = [
  'followed',
  'partlyFollowed',
  'inProgress',
  'exploring',
  'notTakenUp',
  'rejected',
  'lapsed',
  'unassessed',
] as const satisfies readonly RecommendationCode[];

/** How many recommendations have each status; every status is there, also with none. */
export type RecommendationCounts = { readonly [Code in RecommendationCode]: number };

/** One recommendation with its status on the day asked about. */
type RecommendationMark = {
  readonly recommendation: Recommendation;
  readonly code: RecommendationCode;
};

/** How a set of recommendations stands. `assessed` says of how many of the `total` anyone said anything at all. */
export type Progress = {
  readonly marks: readonly RecommendationMark[];
  readonly counts: RecommendationCounts;
  readonly total: number;
  readonly assessed: number;
};

/** How an ambition stands, by its recommendations. */
export type AmbitionProgress = Progress & { readonly ambition: Ambition };

/** The status of one recommendation on a day; a code that is not known counts as not assessed. */
export function recommendationCode(
  dossier: Dossier,
  recommendation: Recommendation,
  on: Day,
): RecommendationCode {
  const { code } = standingOn(dossier, recommendation, 'recommendation', on);
  return code !== undefined && isCodeOf('recommendation', code) ? code : 'unassessed';
}

function countCodes(codes: readonly RecommendationCode[]): RecommendationCounts {
  const counts = {
    unassessed: 0,
    notTakenUp: 0,
    exploring: 0,
    inProgress: 0,
    partlyFollowed: 0,
    followed: 0,
    rejected: 0,
    lapsed: 0,
  };
  for (const code of codes) counts[code] += 1;
  return counts;
}

const numeric = new Intl.Collator('nl', { numeric: true });

/** Order within a document or ambition: by number, "2" before "10" and "2a" before "2b". */
export function byNumber(a: Recommendation, b: Recommendation): number {
  return numeric.compare(a.number, b.number);
}

/** How these recommendations stand on a day: the marks in order of status, then of number. */
export function progressOf(
  dossier: Dossier,
  recommendations: readonly Recommendation[],
  on: Day,
): Progress {
  const marks = recommendations
    .toSorted(byNumber)
    .map((recommendation) => ({
      recommendation,
      code: recommendationCode(dossier, recommendation, on),
    }))
    .toSorted((a, b) => recommendationOrder.indexOf(a.code) - recommendationOrder.indexOf(b.code));
  const counts = countCodes(marks.map(({ code }) => code));
  return { marks, counts, total: marks.length, assessed: marks.length - counts.unassessed };
}

/** The recommendations under an ambition, by number. */
export function recommendationsUnder(dossier: Dossier, ambition: Ambition): Recommendation[] {
  return dossier
    .all('recommendation')
    .filter(({ ambitionId }) => ambitionId === ambition.id)
    .toSorted(byNumber);
}

/** How an ambition stands on a day. */
export function ambitionProgress(dossier: Dossier, ambition: Ambition, on: Day): AmbitionProgress {
  return { ambition, ...progressOf(dossier, recommendationsUnder(dossier, ambition), on) };
}

/** The recommendations with the same purport; a link counts both ways, whichever of the two bears it. */
export function relatedRecommendations(
  dossier: Dossier,
  recommendation: Recommendation,
): Recommendation[] {
  return dossier
    .all('recommendation')
    .filter(
      (other) =>
        other.id !== recommendation.id &&
        (recommendation.relatedIds.includes(other.id) ||
          other.relatedIds.includes(recommendation.id)),
    );
}

/** The days up to and with `on` on which someone claimed a status of one of these recommendations, oldest first. */
export function statusChangeDays(
  dossier: Dossier,
  recommendations: readonly Recommendation[],
  on: Day,
): Day[] {
  const days = recommendations.flatMap((recommendation) =>
    dossier
      .about('status', recommendation)
      .filter(({ axis, holdsFrom }) => axis === 'recommendation' && holdsFrom <= on)
      .map(({ holdsFrom }) => holdsFrom),
  );
  return [...new Set(days)].toSorted();
}

/** How many recommendations had each status from a day on. */
export type ProgressPoint = { readonly on: Day; readonly counts: RecommendationCounts };

/**
 * The course of these recommendations up to a day: a point for each day on which one became known or changed status,
 * and one for the day itself. Between points nothing changes, so they draw as steps.
 */
export function progressOverTime(
  dossier: Dossier,
  recommendations: readonly Recommendation[],
  on: Day,
): ProgressPoint[] {
  const claimDays = statusChangeDays(dossier, recommendations, on);
  const knownDays = recommendations.flatMap(({ knownFrom }) => knownFrom ?? []);
  const days = new Set([...knownDays, ...claimDays, on].filter((day) => day <= on));
  return [...days].toSorted().map((day) => {
    const known = recommendations.filter(({ knownFrom }) => !knownFrom || knownFrom <= day);
    return { on: day, counts: progressOf(dossier, known, day).counts };
  });
}
