import { commitmentsLead, commitmentTexts } from '@/i18n/nl/items/commitments';
import { ItemListPage } from '@/items/table/ItemListPage';
import { lateFirst } from '@/items/table/workColumns';
import { commitmentColumns, commitmentFacets } from './commitmentColumns';
import { type CommitmentRow, commitmentRows, countCommitments } from './commitmentRows';

function leadOf(rows: readonly CommitmentRow[]): string {
  return commitmentsLead(countCommitments(rows));
}

/** The commitments of ministers, with when they were made and whether they were met; the open one beside the list. */
export function CommitmentsPage() {
  return (
    <ItemListPage
      kind="commitment"
      texts={commitmentTexts.list}
      leadOf={leadOf}
      rowsOf={commitmentRows}
      columns={commitmentColumns}
      facets={commitmentFacets}
      defaultSort={lateFirst}
    />
  );
}
