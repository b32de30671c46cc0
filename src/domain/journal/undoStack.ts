import type { ChangeId, JournalEntry } from './entry';
import { ordered } from './fold';
import { stampNode } from './hlc';

type Change = Pick<JournalEntry, 'change' | 'author' | 'undoes' | 'stamp'>;

/** Each change once, oldest first. */
function changesIn(entries: readonly JournalEntry[]): ReadonlyMap<ChangeId, Change> {
  const changes = new Map<ChangeId, Change>();
  for (const entry of ordered(entries)) {
    if (!changes.has(entry.change)) changes.set(entry.change, entry);
  }
  return changes;
}

function undoneAmong(changes: ReadonlyMap<ChangeId, Change>): ReadonlySet<ChangeId> {
  const undone = new Set<ChangeId>();
  // An undo comes after what it takes back: from the newest on, whether an undo still stands is known when it is met.
  for (const { change, undoes } of [...changes.values()].toReversed()) {
    if (undoes && !undone.has(change)) undone.add(undoes);
  }
  return undone;
}

/** The changes that are undone at present; an undo that was itself undone does not count. */
export function standingUndos(entries: readonly JournalEntry[]): ReadonlySet<ChangeId> {
  return undoneAmong(changesIn(entries));
}

type Origin = {
  readonly root: ChangeId;
  /** The change at the root was taken back, rather than taken back and brought back again. */
  readonly isUndo: boolean;
};

function originOf(changes: ReadonlyMap<ChangeId, Change>, change: Change): Origin {
  let root = change;
  let steps = 0;
  const seen = new Set<ChangeId>();
  while (root.undoes && !seen.has(root.change)) {
    seen.add(root.change);
    steps += 1;
    const target = changes.get(root.undoes);
    if (!target) return { root: root.undoes, isUndo: steps % 2 === 1 };
    root = target;
  }
  return { root: root.change, isUndo: steps % 2 === 1 };
}

/** For each change that takes another one back: the change at the root, which was done, undone and maybe redone. */
export function rootChanges(entries: readonly JournalEntry[]): ReadonlyMap<ChangeId, ChangeId> {
  const changes = changesIn(entries);
  return new Map(
    [...changes.values()]
      .filter(({ undoes }) => undoes)
      .map((change) => [change.change, originOf(changes, change).root]),
  );
}

/** Whether a change that takes another one back undid something, or brought back what was undone. */
export type TakeBack = 'undo' | 'redo';

/** What each change does that takes another one back; the others are not in it. */
export function takeBacks(entries: readonly JournalEntry[]): ReadonlyMap<ChangeId, TakeBack> {
  const changes = changesIn(entries);
  return new Map(
    [...changes.values()]
      .filter(({ undoes }) => undoes)
      .map((change) => [change.change, originOf(changes, change).isUndo ? 'undo' : 'redo']),
  );
}

/** What an author can undo and redo at present: changes to hand to the undo, the next one last. */
export type UndoStacks = {
  readonly undoable: readonly ChangeId[];
  readonly redoable: readonly ChangeId[];
};

/**
 * The stacks of one author, and of one window where `node` names its writer: what was done in another window is taken back
 * there, or in the logbook. A new change of their own empties the redo stack, changes by others do not.
 */
export function undoStacks(
  entries: readonly JournalEntry[],
  author: string,
  node?: string,
): UndoStacks {
  const changes = changesIn(entries);
  const undone = undoneAmong(changes);
  const undoable: ChangeId[] = [];
  let redoable: ChangeId[] = [];
  for (const change of changes.values()) {
    if (change.author !== author) continue;
    if (node !== undefined && stampNode(change.stamp) !== node) continue;
    const { root, isUndo } = originOf(changes, change);
    if (!change.undoes) redoable = [];
    if (isUndo) redoable.push(change.change);
    else undoable.push(root);
  }
  const stands = (change: ChangeId) => changes.has(change) && !undone.has(change);
  return { undoable: undoable.filter(stands), redoable: redoable.filter(stands) };
}

/** The newest change of this author that can be taken back: neither an undo nor undone. */
export function lastUndoable(
  entries: readonly JournalEntry[],
  author: string,
): ChangeId | undefined {
  return undoStacks(entries, author).undoable.at(-1);
}

/** The newest undo of this author that can be taken back in turn, until they make a new change. */
export function lastRedoable(
  entries: readonly JournalEntry[],
  author: string,
): ChangeId | undefined {
  return undoStacks(entries, author).redoable.at(-1);
}
