import type { Ambition } from '@/domain/ambition/ambition';
import {
  type RecommendationCode,
  recommendationCode,
  recommendationsUnder,
  relatedRecommendations,
} from '@/domain/ambition/progress';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Recommendation } from '@/domain/recommendation/recommendation';
import type { Day } from '@/domain/shared/day';

/** A recommendation below an ambition: its own, or one from elsewhere with the same purport as one of its own. */
export type Row = {
  readonly recommendation: Recommendation;
  readonly code: RecommendationCode;
  /** The ambition's own recommendations to which one from elsewhere is related; empty for its own. */
  readonly relatedTo: readonly Recommendation[];
};

/** What is asked for in the address; absent: everything. */
export type FilterValues = {
  readonly status: RecommendationCode | undefined;
  readonly document: string | undefined;
};

/** The rows below an ambition: its own recommendations by number, then the related ones from elsewhere. */
export function rowsUnder(dossier: Dossier, ambition: Ambition, on: Day): Row[] {
  const own = recommendationsUnder(dossier, ambition);
  const code = (recommendation: Recommendation) => recommendationCode(dossier, recommendation, on);
  const elsewhere = new Map<string, Row>();
  for (const mine of own) {
    for (const other of relatedRecommendations(dossier, mine)) {
      if (other.ambitionId === ambition.id) continue;
      const known = elsewhere.get(other.id)?.relatedTo ?? [];
      elsewhere.set(other.id, {
        recommendation: other,
        code: code(other),
        relatedTo: [...known, mine],
      });
    }
  }
  return [
    ...own.map((it): Row => ({ recommendation: it, code: code(it), relatedTo: [] })),
    ...elsewhere.values(),
  ];
}

/** The rows that fit the filters. */
export function shownRows(rows: readonly Row[], { status, document }: FilterValues): Row[] {
  return rows.filter(
    ({ recommendation, code }) =>
      (status === undefined || code === status) &&
      (document === undefined || recommendation.documentId === document),
  );
}
