import {
  isSnapshotFailure,
  type SnapshotFailure,
  type SnapshotOutcome,
  snapshotFailureOf,
} from './snapshotOutcome';

/**
 * Why not all of a dossier is kept outside of its database: it could not be written, or (`less`) the database holds less
 * than what was kept.
 */
export type KeepingTrouble = SnapshotFailure | 'less';

/** Remembers what went wrong with keeping, until a snapshot holds everything again. */
type TroubleBook = {
  readonly present: () => KeepingTrouble | undefined;
  readonly caught: (error: unknown) => void;
  readonly ended: (outcome: SnapshotOutcome) => void;
  /** Tells when it becomes another; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function troubleBook(): TroubleBook {
  let present: KeepingTrouble | undefined;
  const listeners = new Set<() => void>();

  function note(trouble: KeepingTrouble | undefined): void {
    if (trouble === present) return;
    present = trouble;
    for (const listener of listeners) listener();
  }

  return {
    present: () => present,
    caught: (error) => note(snapshotFailureOf(error)),
    ended: (outcome) => {
      if (outcome === 'less' || isSnapshotFailure(outcome)) note(outcome);
      else if (outcome !== 'superseded') note(undefined);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
