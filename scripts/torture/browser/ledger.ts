import type { State } from '../page/store';
import type { Note } from '../page/work';

/** Where a start had the dossier from: its database, or the files outside of that alone. */
export type Source = 'database' | 'files';

/**
 * What the user knows of a change. `saved`: it was called saved. `relied`: it was on the screen, and since then a later
 * change was called saved, or a snapshot holds it. `shown`: it was on the screen, and that is all.
 */
type Claim = 'saved' | 'relied' | 'shown';

/** Keeps outside of the browser what it said was saved, and what it showed. */
export type Ledger = {
  readonly note: (note: Note) => void;
  /** Tells that these changes are in a snapshot. */
  readonly held: (changes: readonly string[]) => void;
  /**
   * What is wrong with the dossier as it was found; `undefined` when nothing is. From its database everything known has to
   * be there; from the files alone, what was merely shown may be missing. What was found counts from then on.
   */
  readonly check: (found: State, source: Source) => string | undefined;
  readonly forget: () => void;
  /** How many changes were called saved since the beginning. */
  readonly saved: () => number;
};

/** A ledger of nothing yet. `sizes` tells how many entries a change may have that was not called saved. */
export function ledger(sizes: readonly number[]): Ledger {
  let known = new Map<string, { readonly entries: number; readonly claim: Claim }>();
  let replacing: ReadonlySet<string> | undefined;
  let saved = 0;

  function relyOn(changes: Iterable<string>): void {
    for (const change of changes) {
      const one = known.get(change);
      if (one?.claim === 'shown') known.set(change, { ...one, claim: 'relied' });
    }
  }

  function owedBy(source: Source): string[] {
    return [...known].flatMap(([change, { claim }]) =>
      claim === 'shown' && source === 'files' ? [] : [change],
    );
  }

  function missingFrom(found: State, source: Source): string[] {
    const owed = owedBy(source);
    const missing = owed.filter((change) => !(change in found.changes));
    const wanted = replacing;
    if (missing.length === 0 || !wanted) return missing;
    // A replacement that was not called done is there as a whole, or not at all; more may have been written since.
    const isReplaced =
      [...wanted].every((change) => change in found.changes) &&
      owed.every((change) => wanted.has(change) || !(change in found.changes));
    return isReplaced ? [] : missing;
  }

  function isSaved(change: string): boolean {
    return known.get(change)?.claim === 'saved';
  }

  /** Says how many were lost of those that were called saved, and how many of those that were shown without that. */
  function lossOf(missing: readonly string[], owed: readonly string[]): string {
    const counts = { saved: isSaved, shown: (change: string) => !isSaved(change) };
    const lines = Object.entries(counts).map(([what, isOfThese]) => {
      const lost = missing.filter(isOfThese).length;
      return lost === 0 ? [] : [`${lost} of ${owed.filter(isOfThese).length} ${what} changes lost`];
    });
    return lines.flat().join(', ');
  }

  function faultOf(found: State, source: Source): string | undefined {
    const missing = missingFrom(found, source);
    if (missing.length > 0) {
      const isEmpty = Object.keys(found.changes).length === 0;
      if (isEmpty) return `empty, where ${missing.length} changes were`;
      return lossOf(missing, owedBy(source));
    }
    const half = Object.entries(found.changes).find(([change, entries]) => {
      const whole = known.get(change)?.entries;
      return whole === undefined ? !sizes.includes(entries) : entries !== whole;
    });
    if (half) return `half a change: ${half[1]} entries`;
    return found.agrees ? undefined : 'the tables do not follow from the journal';
  }

  /** Takes what was found for all there is. */
  function takeOver({ changes }: State, source: Source): void {
    known = new Map(
      Object.entries(changes).map(([change, entries]) => {
        const claim = known.get(change)?.claim ?? 'shown';
        return [change, { entries, claim }];
      }),
    );
    // What came from the files is in them, so that it can come from them again.
    if (source === 'files') relyOn(known.keys());
  }

  return {
    note: (note) => {
      if (note.type === 'saved') {
        saved += 1;
        relyOn(known.keys());
        known.set(note.change, { entries: note.entries, claim: 'saved' });
      }
      if (note.type === 'replacing') replacing = new Set(note.changes);
      if (note.type === 'replaced') {
        const kept = new Set(note.changes);
        known = new Map([...known].filter(([change]) => kept.has(change)));
        relyOn(known.keys());
        replacing = undefined;
      }
    },
    held: relyOn,
    check: (found, source) => {
      const fault = faultOf(found, source);
      replacing = undefined;
      takeOver(found, source);
      return fault;
    },
    forget: () => {
      known = new Map();
      replacing = undefined;
    },
    saved: () => saved,
  };
}
