import { refKey } from '@/domain/shared/ids';
import { byRecord } from '../byRecord';
import type { ChangeId, EntryId, JournalEntry } from '../entry';
import { ordered } from '../fold';
import { stampNode } from '../hlc';
import type { StandIns } from '../restamp';
import { rootChanges, standingUndos } from '../undoStack';

/** What counts of a journal when it is held against another one. */
export type StandingEntries = {
  readonly entries: readonly JournalEntry[];
  /** What came in by a merge that was undone since, each with (an entry of) the change that undid it. */
  readonly withdrawn: ReadonlyMap<EntryId, JournalEntry>;
};

/** What was said last of an entry: that it came in by a merge, or that this merge was undone. */
type Word = {
  readonly at: JournalEntry;
  readonly merge: JournalEntry;
  readonly isWithdrawn: boolean;
};

/** Whether an entry is of a change that merged a colleague's file. */
export function isMerge({ takes, keeps }: JournalEntry): boolean {
  return takes !== undefined || keeps !== undefined;
}

/** The newest entry of each change with all that takes it back or brings it back, by the change at the root. */
function newestByRoot(
  journal: readonly JournalEntry[],
  roots: ReadonlyMap<ChangeId, ChangeId>,
): ReadonlyMap<ChangeId, JournalEntry> {
  return new Map(journal.map((entry) => [roots.get(entry.change) ?? entry.change, entry]));
}

/**
 * Whether a record was worked on, on top of a merge of it: put back by somebody, or changed by who merged it in a field that
 * the merge changed. What came in can then no longer be left out, and the undo is one as any other.
 */
function isBuiltOn(record: readonly JournalEntry[], merge: JournalEntry, end: JournalEntry) {
  const own = record.find(({ change }) => change === merge.change);
  const names = new Set((own?.fields ?? []).map(({ field }) => field));
  const root = new Set([merge.change, end.change]);
  return record.some((entry) => {
    if (entry.stamp < merge.stamp || isMerge(entry) || root.has(entry.change)) return false;
    if (entry.action === 'restored' && !entry.undoes) return true;
    const isBetween = entry.stamp < end.stamp && !entry.undoes;
    const isSameHand = stampNode(entry.stamp) === stampNode(merge.stamp);
    return isBetween && isSameHand && entry.fields.some(({ field }) => names.has(field));
  });
}

function lastWords(
  merges: readonly JournalEntry[],
  undone: ReadonlySet<ChangeId>,
  newest: ReadonlyMap<ChangeId, JournalEntry>,
  standIns: StandIns,
): ReadonlyMap<EntryId, Word> {
  const words = new Map<EntryId, Word>();
  const say = (ids: readonly EntryId[] | undefined, word: Word) => {
    for (const id of (ids ?? []).map((named) => standIns.get(named) ?? named)) {
      const before = words.get(id);
      if (!before || before.at.stamp < word.at.stamp) words.set(id, word);
    }
  };
  // The newest first: of a merge that came in by one that was undone, what it said does not count either.
  for (const merge of merges.toReversed()) {
    if (words.get(merge.id)?.isWithdrawn) continue;
    const isWithdrawn = undone.has(merge.change);
    say(merge.takes, { at: newest.get(merge.change) ?? merge, merge, isWithdrawn });
    say(merge.keeps, { at: merge, merge, isWithdrawn: false });
  }
  return words;
}

/**
 * The entries that stand: a merge that was undone counts as one that never was. Neither it, nor its undo, nor what came in
 * by it is among them; so the undo says nothing about the work of the colleague, and the same file can be merged again.
 * What another merge took over, or kept, later than that undo stands all the same; so does a record that was put back since.
 * `standIns` tells which entry counts where a merge names one that does not.
 */
export function standingEntries(
  journal: readonly JournalEntry[],
  standIns: StandIns = new Map(),
): StandingEntries {
  const inOrder = ordered(journal);
  const merges = inOrder.filter(isMerge);
  const undos = standingUndos(inOrder);
  const undone = new Set(merges.map(({ change }) => change).filter((it) => undos.has(it)));
  if (undone.size === 0) return { entries: inOrder, withdrawn: new Map() };
  const roots = rootChanges(inOrder);
  const newest = newestByRoot(inOrder, roots);
  const words = lastWords(merges, undone, newest, standIns);
  const records = byRecord(inOrder);
  const chains = new Map(merges.map((merge) => [merge.change, merge]));
  const withdrawn = new Map<EntryId, JournalEntry>();
  const entries = inOrder.filter((entry) => {
    const word = words.get(entry.id);
    const root = roots.get(entry.change) ?? entry.change;
    const merge = undone.has(root) ? chains.get(root) : word?.isWithdrawn && word.merge;
    if (!merge) return true;
    const record = records.get(refKey(entry.ref)) ?? [];
    if (isBuiltOn(record, merge, newest.get(merge.change) ?? merge)) return true;
    if (word?.isWithdrawn) withdrawn.set(entry.id, word.at);
    return false;
  });
  return { entries, withdrawn };
}
