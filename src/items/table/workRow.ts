import { duesOfItem } from '@/domain/answer/due';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import type { RecordOf } from '@/domain/dossier/records';
import { type Look, lastLook } from '@/domain/dossier/standing';
import type { Day } from '@/domain/shared/day';
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

/** The part of a row that all lists share, as it stands on a day. */
export function workRow(dossier: Dossier, item: RecordOf[WorkKind], on: Day): WorkRow {
  const ref = refOf(item);
  return {
    id: item.id,
    title: item.title,
    owner: ownerOn(dossier, ref, on),
    deadline: summarizeDeadlines(duesOfItem(dossier, ref, on)),
    checked: lastLook(dossier, ref, on),
  };
}
