import { scriptAddress } from '@/platform/trustedScript';
import archive from './archive.worker.ts?worker&url';
import links from './archiveLinks.worker.ts?worker&url';

/** Starts the worker that keeps and searches the archive. The edition in one file takes `inlinedWorkers.ts` instead. */
export function startArchiveWorker(): Worker {
  return new Worker(scriptAddress(archive), { type: 'module', name: 'archief' });
}

/** Starts the worker that works out which letters are about which motions. */
export function startLinksWorker(): Worker {
  return new Worker(scriptAddress(links), { type: 'module', name: 'archief-verbanden' });
}
