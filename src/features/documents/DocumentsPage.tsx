import { documentsLead, documentTexts } from '@/i18n/nl/items/documents';
import { ItemListPage } from '@/items/table/ItemListPage';
import { documentColumns, documentFacets } from './documentColumns';
import { type DocumentRow, documentRows } from './documentRows';

const newestFirst = { id: 'gedateerd', descending: true };

function leadOf(rows: readonly DocumentRow[]): string {
  return documentsLead(rows.length, rows.filter(({ uses }) => uses > 0).length);
}

/** The documents on which the dossier rests; the open one beside the list. */
export function DocumentsPage() {
  return (
    <ItemListPage
      kind="document"
      texts={documentTexts.list}
      leadOf={leadOf}
      rowsOf={documentRows}
      columns={documentColumns}
      facets={documentFacets}
      defaultSort={newestFirst}
    />
  );
}
