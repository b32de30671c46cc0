import { recommendationsLead, recommendationTexts } from '@/i18n/nl/items/recommendations';
import { ItemListPage } from '@/items/table/ItemListPage';
import { recommendationColumns, recommendationFacets } from './recommendationColumns';
import {
  countRecommendations,
  type RecommendationRow,
  recommendationRows,
} from './recommendationRows';

const byAuthor = { id: 'door', descending: false };

function leadOf(rows: readonly RecommendationRow[]): string {
  return recommendationsLead(countRecommendations(rows));
}

/** The recommendations, with by whom, to whom and what was done with them; the open one beside the list. */
export function RecommendationsPage() {
  return (
    <ItemListPage
      kind="recommendation"
      texts={recommendationTexts.list}
      leadOf={leadOf}
      rowsOf={recommendationRows}
      columns={recommendationColumns}
      facets={recommendationFacets}
      defaultSort={byAuthor}
    />
  );
}
