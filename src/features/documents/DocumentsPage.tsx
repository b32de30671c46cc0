import { useMemo } from 'react';
import { documentsLead, documentTexts } from '@/i18n/nl/documents';
import { ItemListPage } from '@/items/table/ItemListPage';
import { useDossier } from '@/queries/dossier';
import { documentColumns, documentFacets } from './documentColumns';
import { documentRows } from './documentRows';

const newestFirst = { id: 'gedateerd', descending: true };

/** The documents on which the dossier rests; the open one beside the list. */
export function DocumentsPage() {
  const { dossier, isPast } = useDossier();
  const rows = useMemo(() => documentRows(dossier), [dossier]);
  const { title, empty } = documentTexts.list;
  const used = rows.filter(({ uses }) => uses > 0).length;
  return (
    <ItemListPage
      kind="document"
      title={title}
      empty={empty}
      lead={documentsLead(rows.length, used)}
      rows={rows}
      columns={documentColumns}
      facets={documentFacets}
      defaultSort={newestFirst}
      canAdd={!isPast}
    />
  );
}
