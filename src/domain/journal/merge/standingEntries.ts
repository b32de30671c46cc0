import { refKey } from '@/domain/shared/ids';
import type { ChangeId, EntryId, JournalEntry } from '../entry';
import { ordered } from '../fold';
import { rootChanges, standingUndos } from '../undoStack';

/** What counts of a journal when it is held against another one. */
export type StandingEntries = {
  readonly entries: readonly JournalEntry[];
  /** What came in by a merge that was undone since, each with (an entry of) the change that undid it. */
  readonly withdrawn: ReadonlyMap<EntryId, JournalEntry>;
};

/** What was said last of an entry: that it came in by a merge, or that this merge was undone. */
type Word = { readonly at: JournalEntry; readonly isWithdrawn: boolean };

function isMerge({ takes, keeps }: JournalEntry): boolean {
  return takes !== undefined || keeps !== undefined;
}

/** The newest entry of each change with all that takes it back or brings it back, by the change at the root. */
function newestByRoot(
  journal: readonly JournalEntry[],
  roots: ReadonlyMap<ChangeId, ChangeId>,
): ReadonlyMap<ChangeId, JournalEntry> {
  return new Map(journal.map((entry) => [roots.get(entry.change) ?? entry.change, entry]));
}

/** Per record when somebody last put it back, other than by a merge: that builds on all that it was before. */
function lastRestored(journal: readonly JournalEntry[]): ReadonlyMap<string, JournalEntry> {
  const restoring = journal.filter((entry) => entry.action === 'restored' && !isMerge(entry));
  return new Map(restoring.map((entry) => [refKey(entry.ref), entry]));
}

function lastWords(
  merges: readonly JournalEntry[],
  undone: ReadonlySet<ChangeId>,
  newest: ReadonlyMap<ChangeId, JournalEntry>,
): ReadonlyMap<EntryId, Word> {
  const words = new Map<EntryId, Word>();
  const say = (ids: readonly EntryId[] | undefined, word: Word) => {
    for (const id of ids ?? []) {
      const before = words.get(id);
      if (!before || before.at.stamp < word.at.stamp) words.set(id, word);
    }
  };
  for (const merge of merges) {
    const isWithdrawn = undone.has(merge.change);
    say(merge.takes, { at: newest.get(merge.change) ?? merge, isWithdrawn });
    say(merge.keeps, { at: merge, isWithdrawn: false });
  }
  return words;
}

/**
 * The entries that stand: a merge that was undone counts as one that never was. Neither it, nor its undo, nor what came in
 * by it is among them; so the undo says nothing about the work of the colleague, and the same file can be merged again.
 * What another merge took over, or kept, later than that undo stands all the same; so does a record that was put back since.
 */
export function standingEntries(journal: readonly JournalEntry[]): StandingEntries {
  const inOrder = ordered(journal);
  const merges = inOrder.filter(isMerge);
  const undos = standingUndos(inOrder);
  const undone = new Set(merges.map(({ change }) => change).filter((it) => undos.has(it)));
  if (undone.size === 0) return { entries: inOrder, withdrawn: new Map() };
  const roots = rootChanges(inOrder);
  const newest = newestByRoot(inOrder, roots);
  const words = lastWords(merges, undone, newest);
  const restored = lastRestored(inOrder);
  const withdrawn = new Map<EntryId, JournalEntry>();
  const entries = inOrder.filter((entry) => {
    const word = words.get(entry.id);
    const root = roots.get(entry.change) ?? entry.change;
    const end = undone.has(root) ? newest.get(root) : word?.isWithdrawn ? word.at : undefined;
    if (!end || (restored.get(refKey(entry.ref))?.stamp ?? '') > end.stamp) return true;
    if (word?.isWithdrawn) withdrawn.set(entry.id, end);
    return false;
  });
  return { entries, withdrawn };
}
