import { type RecordKind, refKey } from '@/domain/shared/ids';
import { deletedField, type JournalEntry } from './entry';
import { ordered } from './fold';

/** How many records of each kind a journal leaves; kinds of which there are none are left out. */
export type RecordCounts = { readonly [Kind in RecordKind]?: number };

/** Counts what a journal leaves, in whatever order its entries are given; records that were deleted do not count. */
export function recordCounts(entries: Iterable<JournalEntry>): RecordCounts {
  const kinds = new Map<string, RecordKind | undefined>();
  for (const { ref, fields } of ordered(entries)) {
    const key = refKey(ref);
    const mark = fields.findLast(({ field }) => field === deletedField);
    if (mark) kinds.set(key, mark.to === true ? undefined : ref.kind);
    else if (!kinds.has(key)) kinds.set(key, ref.kind);
  }
  const counts: { [Kind in RecordKind]?: number } = {};
  for (const kind of kinds.values()) {
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
