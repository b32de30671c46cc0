import type { StorageFailure } from '@/domain/journal/failures';
import { failure, type Result } from '@/domain/shared/result';
import { SupersededError } from '@/storage/tabs/versionGuard';
import { type Closed, ClosedDossierError } from './connection';
import { isStorageFull } from './storageFull';

/** The failure with which every write to a dossier ends that is closed for good. */
export function closedFailure(closed: Closed): StorageFailure {
  return { code: closed === 'gone' ? 'storage.gone' : 'storage.newerVersion' };
}

/**
 * Runs a write, with its lock; a full disk, a closed dossier or a version that may write no more comes back as a failure,
 * whatever else the database throws is thrown on.
 */
export async function orStorageFailure<Value, Failure extends { code: string }>(
  write: () => PromiseLike<Result<Value, Failure>>,
): Promise<Result<Value, Failure | StorageFailure>> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof ClosedDossierError) return failure(closedFailure(error.closed));
    if (error instanceof SupersededError) return failure({ code: 'storage.superseded' });
    if (isStorageFull(error)) return failure({ code: 'storage.full' });
    throw error;
  }
}
