import type { State } from '../page/store';
import type { Note } from '../page/work';

/** Keeps outside of the browser what it said was saved. */
export type Ledger = {
  readonly note: (note: Note) => void;
  /** What is wrong with the dossier as it was found; `undefined` when nothing is. What was found counts from then on. */
  readonly check: (found: State) => string | undefined;
  readonly forget: () => void;
  readonly saved: () => number;
};

/** A ledger of nothing yet. `sizes` tells how many entries a change may have that was not called saved. */
export function ledger(sizes: readonly number[]): Ledger {
  let saved = new Map<string, number>();
  let replacing: ReadonlySet<string> | undefined;

  function keepOnly(changes: ReadonlySet<string>): void {
    saved = new Map([...saved].filter(([change]) => changes.has(change)));
  }

  function missingFrom(found: State): string[] {
    const missing = [...saved.keys()].filter((change) => !(change in found.changes));
    const wanted = replacing;
    if (missing.length === 0 || !wanted) return missing;
    // A replacement that was not called done is there as a whole, or not at all; more may have been written since.
    const isReplaced =
      [...wanted].every((change) => change in found.changes) &&
      [...saved.keys()].every((change) => wanted.has(change) || !(change in found.changes));
    return isReplaced ? [] : missing;
  }

  function faultOf(found: State): string | undefined {
    const missing = missingFrom(found);
    if (missing.length > 0) {
      const left = Object.keys(found.changes).length;
      return left === 0
        ? `empty, where ${saved.size} changes were`
        : `${missing.length} of ${saved.size} saved changes lost`;
    }
    const half = Object.entries(found.changes).find(
      ([change, entries]) =>
        entries !== saved.get(change) && (saved.has(change) || !sizes.includes(entries)),
    );
    if (half) return `half a change: ${half[1]} entries`;
    return found.agrees ? undefined : 'the tables do not follow from the journal';
  }

  return {
    note: (note) => {
      if (note.type === 'saved') saved.set(note.change, note.entries);
      if (note.type === 'replacing') replacing = new Set(note.changes);
      if (note.type === 'replaced') {
        keepOnly(new Set(note.changes));
        replacing = undefined;
      }
    },
    check: (found) => {
      const fault = faultOf(found);
      replacing = undefined;
      saved = new Map(Object.entries(found.changes));
      return fault;
    },
    forget: () => {
      saved = new Map();
      replacing = undefined;
    },
    saved: () => saved.size,
  };
}
