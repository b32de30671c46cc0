import { refKey } from '@/domain/shared/ids';
import type { JournalEntry } from './entry';

/** Entries by the key of their record, each list in the order given. */
export function byRecord(entries: Iterable<JournalEntry>): Map<string, JournalEntry[]> {
  const lists = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const key = refKey(entry.ref);
    const list = lists.get(key);
    if (list) list.push(entry);
    else lists.set(key, [entry]);
  }
  return lists;
}
