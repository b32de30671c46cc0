import { studiesLead, studyTexts } from '@/i18n/nl/items/studies';
import { ItemListPage } from '@/items/table/ItemListPage';
import { lateFirst } from '@/items/table/workColumns';
import { studyColumns, studyFacets } from './studyColumns';
import { countStudies, type StudyRow, studyRows } from './studyRows';

function leadOf(rows: readonly StudyRow[]): string {
  return studiesLead(countStudies(rows));
}

/** The studies, with who does them and whether they are in time; the open one beside the list. */
export function StudiesPage() {
  return (
    <ItemListPage
      kind="study"
      texts={studyTexts.list}
      leadOf={leadOf}
      rowsOf={studyRows}
      columns={studyColumns}
      facets={studyFacets}
      defaultSort={lateFirst}
    />
  );
}
