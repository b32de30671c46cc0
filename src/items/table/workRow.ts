import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { RecordOf } from '@/domain/dossier/records';
import { deadlinesOf, type Look, lastLook } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { type Owner, ownerOn } from '@/domain/workflow/owner';
import { type DeadlineSummary, summarizeDeadlines } from './deadlineSummary';

/** What someone works on until it is done. */
export type WorkKind = 'commitment' | 'motion' | 'recommendation' | 'study';

/** What the row of such an item tells in every list; the rest is the list's own. */
export type WorkRow = {
  readonly id: string;
  readonly title: string;
  readonly owner: Owner | undefined;
  readonly deadline: DeadlineSummary | undefined;
  readonly checked: Look | undefined;
};

/** The part of a row that all lists share, as it stands on a day; `parts` of the item can be due by themselves. */
export function workRow(
  dossier: Dossier,
  item: RecordOf[WorkKind],
  on: Day,
  parts: readonly ItemRef[] = [],
): WorkRow {
  const ref = refOf(item);
  const due = [ref, ...parts].flatMap((subject) => deadlinesOf(dossier, subject, on));
  return {
    id: item.id,
    title: item.title,
    owner: ownerOn(dossier, ref, on),
    deadline: summarizeDeadlines(due),
    checked: lastLook(dossier, ref, on),
  };
}
