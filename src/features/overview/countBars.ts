import type { CountBar } from '@/charts/counts/CountBars';
import { progressOf, recommendationOrder } from '@/domain/ambition/progress';
import {
  answerOrder,
  motionCounts,
  studyTimelinessCounts,
  timelinessOrder,
} from '@/domain/dossier/counts';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { answerLabels } from '@/i18n/nl/answer/labels';
import {
  countTexts,
  motionsSummary,
  recommendationsSummary,
  studiesSummary,
  timelinessNames,
} from '@/i18n/nl/charts/counts';
import { statusLabels } from '@/i18n/nl/status/status';
import { answerTone, statusTone, timelinessTone } from '@/items/badges/tones';

export type CountsOf = {
  readonly title: string;
  readonly summary: string;
  readonly bars: readonly CountBar[];
};

function occurring(bars: readonly CountBar[]): CountBar[] {
  return bars.filter(({ count }) => count > 0);
}

/** Motions by how far they are answered; the three states always, also where none has one. */
export function motionBars(dossier: Dossier, on: Day): CountsOf {
  const counts = motionCounts(dossier, on);
  const bars = answerOrder
    .filter((state) => state !== 'notAssessable' || counts[state] > 0)
    .map((state) => ({
      key: state,
      label: answerLabels[state],
      tone: answerTone(state),
      count: counts[state],
    }));
  return { title: countTexts.motions, summary: motionsSummary(counts), bars };
}

/** Studies by how they stand against their deadlines; only what occurs. */
export function studyBars(dossier: Dossier, on: Day): CountsOf {
  const counts = studyTimelinessCounts(dossier, on);
  const bars = timelinessOrder.map((code) => ({
    key: code,
    label: timelinessNames[code],
    tone: timelinessTone(code),
    count: counts[code],
  }));
  return { title: countTexts.studies, summary: studiesSummary(counts), bars: occurring(bars) };
}

/** All recommendations of the dossier by status, under an ambition or not; only what occurs. */
export function recommendationBars(dossier: Dossier, on: Day): CountsOf {
  const progress = progressOf(dossier, dossier.all('recommendation'), on);
  const bars = recommendationOrder.map((code) => ({
    key: code,
    label: statusLabels.recommendation[code],
    tone: statusTone('recommendation', code),
    count: progress.counts[code],
  }));
  return {
    title: countTexts.recommendations,
    summary: recommendationsSummary(progress),
    bars: occurring(bars),
  };
}
