import { useMemo } from 'react';
import { recommendationsLead, recommendationTexts } from '@/i18n/nl/recommendations';
import { ItemListPage } from '@/items/table/ItemListPage';
import { useDossier } from '@/queries/dossier';
import { recommendationColumns, recommendationFacets } from './recommendationColumns';
import { countRecommendations, recommendationRows } from './recommendationRows';

const byAuthor = { id: 'door', descending: false };

/** The recommendations, with by whom, to whom and what was done with them; the open one beside the list. */
export function RecommendationsPage() {
  const { dossier, on, isPast } = useDossier();
  const rows = useMemo(() => recommendationRows(dossier, on), [dossier, on]);
  const { title, empty } = recommendationTexts.list;
  return (
    <ItemListPage
      kind="recommendation"
      title={title}
      empty={empty}
      lead={recommendationsLead(countRecommendations(rows))}
      rows={rows}
      columns={recommendationColumns}
      facets={recommendationFacets}
      defaultSort={byAuthor}
      canAdd={!isPast}
    />
  );
}
