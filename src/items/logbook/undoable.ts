import type { ChangeId, JournalEntry } from '@/domain/journal/entry';
import { foldRecord } from '@/domain/journal/fold';
import { undoEntries } from '@/domain/journal/undo';
import { refKey } from '@/domain/shared/ids';

/** Above this many records a change is no edit of an item but a whole dossier that was loaded. */
const largestUndoable = 60;

/** Whether a change can still be taken back: yes, or why not. */
export type Undoable =
  | { readonly can: true }
  | { readonly can: false; readonly code: string }
  | { readonly can: false; readonly tooLarge: number };

/** Tries the undo of a change on the journal, without writing anything. */
export function undoable(journal: readonly JournalEntry[], change: ChangeId): Undoable {
  const entries = journal.filter((entry) => entry.change === change);
  const [first] = entries;
  if (!first) return { can: false, code: 'undo.unknownChange' };
  if (entries.length > largestUndoable) return { can: false, tooLarge: entries.length };
  const currentOf = ({ ref }: JournalEntry) =>
    foldRecord(journal.filter((entry) => refKey(entry.ref) === refKey(ref)));
  const attempt = undoEntries(entries, currentOf, {
    change,
    author: '',
    nextId: () => first.id,
    nextStamp: () => first.stamp,
  });
  return attempt.ok ? { can: true } : { can: false, code: attempt.error.code };
}
