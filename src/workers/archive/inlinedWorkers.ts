import ArchiveWorker from './archive.worker.ts?worker&inline';
import FindingsWorker from './archiveFindings.worker.ts?worker&inline';

/** Stands in for `ownWorkers.ts` in the edition in one file, which holds its workers itself. */
export function startArchiveWorker(): Worker {
  return new ArchiveWorker({ name: 'archief' });
}

/** As in `ownWorkers.ts`. */
export function startFindingsWorker(): Worker {
  return new FindingsWorker({ name: 'archief-verbanden' });
}
