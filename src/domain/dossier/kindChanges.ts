import { fieldChanges } from '@/domain/journal/change';
import { type RecordKind, recordKinds, refKey } from '@/domain/shared/ids';
import type { DossierRecord } from './records';

/** What happens to the records of one kind when others take their place. */
export type KindChanges = {
  readonly kind: RecordKind;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
};

/** Counts per kind what would change if `wanted` took the place of `present`; kinds of which there are none are left out. */
export function kindChanges(
  present: readonly DossierRecord[],
  wanted: readonly DossierRecord[],
): KindChanges[] {
  const before = new Map(present.map((record) => [refKey(record), record]));
  const after = new Set(wanted.map(refKey));
  return recordKinds.flatMap((kind): KindChanges[] => {
    const own = wanted.filter((record) => record.kind === kind);
    const removed = present.filter((it) => it.kind === kind && !after.has(refKey(it))).length;
    if (own.length + removed === 0) return [];
    const known = own.flatMap((record) => {
      const other = before.get(refKey(record));
      return other ? [fieldChanges(other, record).length > 0] : [];
    });
    const changed = known.filter(Boolean).length;
    const unchanged = known.length - changed;
    return [{ kind, added: own.length - known.length, changed, removed, unchanged }];
  });
}
