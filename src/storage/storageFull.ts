import type { StorageFailure } from '@/domain/journal/failures';
import { failure, type Result } from '@/domain/shared/result';
import { SupersededError } from './versionGuard';

/** Whether an error of the database says that the disk, or the browser's share of it, is full. */
export function isStorageFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  if (Reflect.get(error, 'name') === 'QuotaExceededError') return true;
  const failures: unknown = Reflect.get(error, 'failures');
  const list: readonly unknown[] = Array.isArray(failures) ? failures : [];
  const causes = [Reflect.get(error, 'inner'), ...list];
  return causes.some((cause) => isStorageFull(cause, depth + 1));
}

/**
 * Runs a write with its lock around it. A full disk, and a version that may write no more, come back as a failure;
 * whatever else the database throws is thrown on.
 */
export async function orStorageFailure<Value, Failure extends { code: string }>(
  write: () => PromiseLike<Result<Value, Failure>>,
): Promise<Result<Value, Failure | StorageFailure>> {
  try {
    return await write();
  } catch (error) {
    if (isStorageFull(error)) return failure({ code: 'storage.full' });
    if (error instanceof SupersededError) return failure({ code: 'version.superseded' });
    throw error;
  }
}
