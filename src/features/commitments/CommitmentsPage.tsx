import { useMemo } from 'react';
import { commitmentsLead, commitmentTexts } from '@/i18n/nl/commitments';
import { ItemListPage } from '@/items/table/ItemListPage';
import { useDossier } from '@/queries/dossier';
import { commitmentColumns, commitmentFacets } from './commitmentColumns';
import { commitmentRows, countCommitments } from './commitmentRows';

const lateFirst = { id: 'tijdigheid', descending: false };

/** The commitments of ministers, with when they were made and whether they were met; the open one beside the list. */
export function CommitmentsPage() {
  const { dossier, on, isPast } = useDossier();
  const rows = useMemo(() => commitmentRows(dossier, on), [dossier, on]);
  const { title, empty } = commitmentTexts.list;
  return (
    <ItemListPage
      kind="commitment"
      title={title}
      empty={empty}
      lead={commitmentsLead(countCommitments(rows))}
      rows={rows}
      columns={commitmentColumns}
      facets={commitmentFacets}
      defaultSort={lateFirst}
      canAdd={!isPast}
    />
  );
}
