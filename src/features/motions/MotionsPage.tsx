import { useMemo } from 'react';
import { motionsLead, motionTexts } from '@/i18n/nl/motions';
import { ItemListPage } from '@/items/table/ItemListPage';
import { useDossier } from '@/queries/dossier';
import { motionColumns, motionFacets } from './motionColumns';
import { countMotions, motionRows } from './motionRows';

const lateFirst = { id: 'tijdigheid', descending: false };

/** The motions, with how far each is answered and whether that was in time; the open one beside the list. */
export function MotionsPage() {
  const { dossier, on, isPast } = useDossier();
  const rows = useMemo(() => motionRows(dossier, on), [dossier, on]);
  const { title, empty } = motionTexts.list;
  return (
    <ItemListPage
      kind="motion"
      title={title}
      empty={empty}
      lead={motionsLead(countMotions(rows))}
      rows={rows}
      columns={motionColumns}
      facets={motionFacets}
      defaultSort={lateFirst}
      canAdd={!isPast}
    />
  );
}
