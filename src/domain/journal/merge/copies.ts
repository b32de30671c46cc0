import { refKey } from '@/domain/shared/ids';
import { byRecord } from '../byRecord';
import type { EntryId, JournalEntry } from '../entry';
import { ordered } from '../fold';
import type { StandIns } from '../restamp';
import { isSecondBeginning } from './compareRecord';
import { standingEntries } from './standingEntries';

type Lists = ReadonlyMap<string, readonly JournalEntry[]>;

/** Two copies of a journal, each by what stands in it, and what becomes of their entries when ours takes over theirs. */
export type Copies = {
  readonly ours: readonly JournalEntry[];
  readonly theirs: readonly JournalEntry[];
  /** What our journal does not have yet and is to have. */
  readonly added: readonly JournalEntry[];
  /** What will stand here. */
  readonly standing: readonly JournalEntry[];
  /** By record: what stands there and not here, and will stand here too. */
  readonly takes: Lists;
  /** By record: what stands here, and would no longer once their undo of a merge is in our journal. */
  readonly keeps: Lists;
  /** What undid, here or there, a merge of something that stands in the other copy. */
  readonly undoneHere: JournalEntry | undefined;
  readonly undoneThere: JournalEntry | undefined;
};

/** The newest of what withdrew any of these entries. */
function undoOf(
  entries: readonly JournalEntry[],
  withdrawn: ReadonlyMap<EntryId, JournalEntry>,
): JournalEntry | undefined {
  return ordered(entries.flatMap(({ id }) => withdrawn.get(id) ?? [])).at(-1);
}

/** Holds a journal and what of another one may be taken over against each other, with the same stand-ins in both. */
export function holdTogether(
  journal: readonly JournalEntry[],
  others: readonly JournalEntry[],
  standIns: StandIns,
): Copies {
  const here = standingEntries(journal, standIns);
  const there = standingEntries(others, standIns);
  const ownLists = byRecord(here.entries);
  const beginsHere = (entry: JournalEntry) =>
    isSecondBeginning(entry, ownLists.get(refKey(entry.ref)));
  const known = new Set(journal.map(({ id }) => id));
  const added = others.filter((entry) => !known.has(entry.id) && !beginsHere(entry));
  const standing = new Set(here.entries.map(({ id }) => id));
  const taken = there.entries.filter((entry) => !standing.has(entry.id) && !beginsHere(entry));
  const isTaken = new Set(taken.map(({ id }) => id));
  // Without what is taken over: that another copy kept something must not be needed, it goes when this merge is undone.
  const besides = added.filter(({ id }) => !isTaken.has(id));
  const bare = standingEntries([...journal, ...besides], standIns);
  const kept = here.entries.filter(({ id }) => bare.withdrawn.has(id));
  const after = standingEntries([...journal, ...added], standIns);
  return {
    ours: here.entries,
    theirs: there.entries,
    added,
    standing: [...after.entries, ...kept, ...taken],
    takes: byRecord(taken),
    keeps: byRecord(kept),
    undoneHere: undoOf(taken, here.withdrawn),
    undoneThere: undoOf(here.entries, there.withdrawn),
  };
}
