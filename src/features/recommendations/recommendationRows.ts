import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { standingOn } from '@/domain/dossier/standing';
import type { Recommendation, RecommendationWeight } from '@/domain/recommendation/recommendation';
import type { Day } from '@/domain/shared/day';
import type { RecommendationCounts } from '@/i18n/nl/items/recommendations';
import { relatedIndex } from '@/items/page/relatedRecommendations';
import { type WorkRow, workRow } from '@/items/table/workRow';

/** A recommendation as the list shows it. */
export type RecommendationRow = WorkRow & {
  readonly number: string;
  readonly weight: RecommendationWeight;
  readonly by: string;
  readonly document: string | undefined;
  readonly ambition: { readonly number: number; readonly title: string } | undefined;
  readonly addressees: readonly string[];
  readonly status: string | undefined;
  readonly related: number;
};

function rowOf(
  dossier: Dossier,
  item: Recommendation,
  on: Day,
  related: ReadonlySet<string> | undefined,
): RecommendationRow {
  const document = dossier.find('document', item.documentId)?.title;
  const ambition = item.ambitionId && dossier.find('ambition', item.ambitionId);
  return {
    ...workRow(dossier, item, on),
    number: item.number,
    weight: item.weight,
    by: item.by,
    document,
    ambition: ambition && { number: ambition.number, title: ambition.title },
    addressees: item.addressees,
    status: standingOn(dossier, refOf(item), 'recommendation', on).code,
    related: related?.size ?? 0,
  };
}

/** The recommendations of a dossier as they stand on a day. */
export function recommendationRows(dossier: Dossier, on: Day): RecommendationRow[] {
  const related = relatedIndex(dossier);
  return dossier
    .all('recommendation')
    .map((item) => rowOf(dossier, item, on, related.get(item.id)));
}

/** How many recommendations stand how, for the sentence above the list. */
export function countRecommendations(rows: readonly RecommendationRow[]): RecommendationCounts {
  const withStatus = (...codes: string[]) =>
    rows.filter(({ status }) => status !== undefined && codes.includes(status)).length;
  return {
    total: rows.length,
    attention: rows.filter(({ weight }) => weight === 'attention').length,
    unassessed: withStatus('unassessed'),
    followed: withStatus('followed', 'partlyFollowed'),
    underway: withStatus('exploring', 'inProgress'),
  };
}
