import type { WorkerGone } from '@/workers/archive/archiveClient';

/** Why the archive gave no answer: the browser ended what was to give it, or something else went wrong. */
export type Failure = 'gone' | 'failed';

const goneName: WorkerGone = 'WorkerGoneError';

export function failureOf(error: Error | null): Failure | undefined {
  if (!error) return undefined;
  return error.name === goneName ? 'gone' : 'failed';
}
