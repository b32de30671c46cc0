import { isOpenItem } from '@/domain/dossier/attention';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import type { RecordOf } from '@/domain/dossier/records';
import { outcomeOf } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';

/** An item that someone works on until it is delivered or closed. */
export type WorkItem = RecordOf['commitment' | 'motion' | 'recommendation' | 'study'];

/** A part of an item that is due by itself: the item, or one of the requests of a motion. */
export type OwedPart = { readonly ref: ItemRef; readonly requestNumber: number | undefined };

/** Everything about which something is still to be done on a day; motions first, as others are done for them. */
export function openItems(dossier: Dossier, on: Day): WorkItem[] {
  const items: readonly WorkItem[] = [
    ...dossier.all('motion'),
    ...dossier.all('commitment'),
    ...dossier.all('study'),
    ...dossier.all('recommendation'),
  ];
  return items.filter((item) => isOpenItem(dossier, refOf(item), on));
}

/** The item and, of a motion, those of its requests that are not delivered on a day. */
export function owedParts(dossier: Dossier, item: WorkItem, on: Day): OwedPart[] {
  const requests = item.kind === 'motion' ? dossier.about('request', item) : [];
  return [
    { ref: refOf(item), requestNumber: undefined },
    ...requests
      .map((request) => ({ ref: refOf(request), requestNumber: request.number }))
      .filter(({ ref }) => !outcomeOf(dossier, ref, on).delivered),
  ];
}
