import { addressOfCode } from '@/platform/trustedScript';
import archive from './archive.worker.ts?worker-code';
import findings from './archiveFindings.worker.ts?worker-code';

/** Stands in for `ownWorkers.ts` in the edition in one file, which holds its workers itself. */
export function startArchiveWorker(): Worker {
  return new Worker(addressOfCode(archive), { name: 'archief' });
}

/** As in `ownWorkers.ts`. */
export function startFindingsWorker(): Worker {
  return new Worker(addressOfCode(findings), { name: 'archief-verbanden' });
}
