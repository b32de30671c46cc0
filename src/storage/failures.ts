import type { EntryId, JournalEntry } from '@/domain/journal/entry';
import type { UndoFailure as JournalUndoFailure } from '@/domain/journal/undo';
import { failure, type Result } from '@/domain/shared/result';
import type { StillNeeded } from './stillNeeded';
import type { Rejected } from './storedRecord';

/** The disk, or the room that the browser gives us on it, is full; nothing of the change was written. */
export type StorageFailure = { readonly code: 'storage.full' };

export type CommitFailure =
  /** Records that would not fit the schema after the change; nothing of it was written. */
  | { readonly code: 'change.malformedRecords'; readonly records: readonly Rejected[] }
  | StorageFailure;

export type UndoFailure =
  | JournalUndoFailure
  /** Something was written since about a record that the undo would take away. */
  | ({ readonly code: 'undo.stillNeeded' } & StillNeeded)
  | CommitFailure;

export type EntryProblem = {
  /** Place in the list that was offered, from 0. */
  readonly index: number;
  readonly path: string;
  readonly message: string;
};

export type MergeFailure =
  | { readonly code: 'merge.malformedEntries'; readonly problems: readonly EntryProblem[] }
  /** An entry that we have under this id says something else: one of the copies was tampered with. */
  | { readonly code: 'merge.entryDiffers'; readonly id: EntryId }
  /** Made by a clock far ahead of ours; taking it over would set all later stamps ahead as well. */
  | { readonly code: 'merge.fromTheFuture'; readonly entry: JournalEntry }
  | StorageFailure;

function isQuotaError(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  if (Reflect.get(error, 'name') === 'QuotaExceededError') return true;
  const failures: unknown = Reflect.get(error, 'failures');
  const causes = [Reflect.get(error, 'inner'), ...(Array.isArray(failures) ? failures : [])];
  return causes.some((cause) => isQuotaError(cause, depth + 1));
}

/** Runs a write; a full disk comes back as a failure, whatever else the database throws is thrown on. */
export async function orStorageFull<Value, Failure extends { code: string }>(
  write: () => PromiseLike<Result<Value, Failure>>,
): Promise<Result<Value, Failure | StorageFailure>> {
  try {
    return await write();
  } catch (error) {
    if (isQuotaError(error)) return failure({ code: 'storage.full' });
    throw error;
  }
}
