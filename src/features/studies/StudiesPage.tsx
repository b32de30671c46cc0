import { useMemo } from 'react';
import { studiesLead, studyTexts } from '@/i18n/nl/studies';
import { ItemListPage } from '@/items/table/ItemListPage';
import { useDossier } from '@/queries/dossier';
import { studyColumns, studyFacets } from './studyColumns';
import { countStudies, studyRows } from './studyRows';

const lateFirst = { id: 'tijdigheid', descending: false };

/** The studies, with who does them and whether they are in time; the open one beside the list. */
export function StudiesPage() {
  const { dossier, on, isPast } = useDossier();
  const rows = useMemo(() => studyRows(dossier, on), [dossier, on]);
  const { title, empty } = studyTexts.list;
  return (
    <ItemListPage
      kind="study"
      title={title}
      empty={empty}
      lead={studiesLead(countStudies(rows))}
      rows={rows}
      columns={studyColumns}
      facets={studyFacets}
      defaultSort={lateFirst}
      canAdd={!isPast}
    />
  );
}
