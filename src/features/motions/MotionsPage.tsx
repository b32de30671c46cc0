import { motionsLead, motionTexts } from '@/i18n/nl/items/motions';
import { ItemListPage } from '@/items/table/ItemListPage';
import { lateFirst } from '@/items/table/workColumns';
import { motionColumns, motionFacets } from './motionColumns';
import { countMotions, type MotionRow, motionRows } from './motionRows';

function leadOf(rows: readonly MotionRow[]): string {
  return motionsLead(countMotions(rows));
}

/** The motions, with how far each is answered and whether that was in time; the open one beside the list. */
export function MotionsPage() {
  return (
    <ItemListPage
      kind="motion"
      texts={motionTexts.list}
      leadOf={leadOf}
      rowsOf={motionRows}
      columns={motionColumns}
      facets={motionFacets}
      defaultSort={lateFirst}
    />
  );
}
