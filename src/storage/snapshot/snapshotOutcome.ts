import type { CopyFailure, StorageFailure } from '@/domain/journal/failures';
import { isStorageFull } from '@/storage/database/storageFull';
import { NoAnswerError } from '../files/patience';

/**
 * Why a snapshot could not be taken. `full`: there was no room. `unreachable`: the browser gives no access to its files, or
 * no answer. `failed`: anything else, such as a file that did not read back as it was written.
 */
export type SnapshotFailure = 'failed' | 'full' | 'unreachable';

/**
 * What became of a snapshot. `less`: the dossier holds less than what was kept of it, and that is not overwritten.
 * `superseded`: another version of the program is in use, and this one writes no more.
 */
export type SnapshotOutcome =
  | 'taken'
  | 'unchanged'
  | 'empty'
  | 'less'
  | SnapshotFailure
  | 'superseded'
  | 'unavailable';

/** What an error on the way to a file says of why. */
export function snapshotFailureOf(error: unknown): SnapshotFailure {
  if (isStorageFull(error)) return 'full';
  const isOfBrowser = error instanceof NoAnswerError || error instanceof DOMException;
  return isOfBrowser ? 'unreachable' : 'failed';
}

export function isSnapshotFailure(outcome: SnapshotOutcome): outcome is SnapshotFailure {
  return outcome === 'full' || outcome === 'unreachable' || outcome === 'failed';
}

const codes = {
  full: 'storage.full',
  unreachable: 'copy.unreachable',
  failed: 'copy.failed',
} as const;

/** Why what is there is not replaced, as no copy of it could be kept first; `undefined` when one was, or none is needed. */
export function withoutCopy(outcome: SnapshotOutcome): CopyFailure | StorageFailure | undefined {
  return isSnapshotFailure(outcome) ? { code: codes[outcome] } : undefined;
}
