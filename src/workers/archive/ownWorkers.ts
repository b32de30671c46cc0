import { scriptAddress } from '@/platform/trustedScript';
import archive from './archive.worker.ts?worker&url';
import findings from './archiveFindings.worker.ts?worker&url';

/** Starts the worker that keeps and searches the archive. The edition in one file takes `inlinedWorkers.ts` instead. */
export function startArchiveWorker(): Worker {
  return new Worker(scriptAddress(archive), { type: 'module', name: 'archief' });
}

/** Starts the worker that works out what is not stored: which letters are about which motions. */
export function startFindingsWorker(): Worker {
  return new Worker(scriptAddress(findings), { type: 'module', name: 'archief-verbanden' });
}
