import {
  type Progress,
  type RecommendationCode,
  recommendationOrder,
} from '@/domain/ambition/progress';
import { isolated } from '@/i18n/isolated';
import { countsInWords } from '@/i18n/nl/items/ambitions';
import { statusLabels } from '@/i18n/nl/status/status';
import { plural } from '@/i18n/numbers';
import { statusTone } from '@/items/badges/tones';
import type { Tone } from '@/ui/tone';

/** One recommendation as a mark: what it means, and its name for who points at it. */
export type ProgressMark = { readonly key: string; readonly tone: Tone; readonly name: string };

/** A status as an entry of a key or a series of a chart. */
export type ProgressKey = {
  readonly key: RecommendationCode;
  readonly tone: Tone;
  readonly label: string;
};

/** The marks of a set of recommendations, in order of status. */
export function progressMarks({ marks }: Progress): ProgressMark[] {
  return marks.map(({ recommendation, code }) => ({
    key: recommendation.id,
    tone: statusTone('recommendation', code),
    name: `${isolated(recommendation.title)}: ${statusLabels.recommendation[code]}`,
  }));
}

/** What the marks say together, in words. */
export function progressLabel(progress: Progress): string {
  const count = plural(progress.total, 'aanbeveling', 'aanbevelingen');
  return progress.total === 0 ? count : `${count}: ${countsInWords(progress)}`;
}

/** A status with its tone and name. */
export function progressKey(code: RecommendationCode): ProgressKey {
  return {
    key: code,
    tone: statusTone('recommendation', code),
    label: statusLabels.recommendation[code],
  };
}

/** The statuses that occur in any of these, in their order. */
export function occurringCodes(all: readonly Pick<Progress, 'counts'>[]): RecommendationCode[] {
  return recommendationOrder.filter((code) => all.some(({ counts }) => counts[code] > 0));
}
