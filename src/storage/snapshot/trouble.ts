import { isStorageFull } from '@/storage/database/storageFull';
import type { SnapshotOutcome } from './safekeepingPorts';

/**
 * Why not all of a dossier is kept outside of its database. `full`: there was no room. `failed`: it could not be written.
 * `less`: the database holds less than what was kept.
 */
export type KeepingTrouble = 'failed' | 'full' | 'less';

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
    caught: (error) => note(isStorageFull(error) ? 'full' : 'failed'),
    ended: (outcome) => {
      if (outcome === 'less') note('less');
      // What was caught says why.
      else if (outcome === 'failed') note(present ?? 'failed');
      else if (outcome !== 'superseded') note(undefined);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
