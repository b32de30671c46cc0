import type { Rejected } from '@/domain/dossier/rejected';
import type { RecordRef } from '@/domain/shared/ids';
import type { Conflict } from './conflict';
import type { EntryId } from './entry';
import type { UndoFailure as JournalUndoFailure } from './undo';

/** Nothing of the change was written: it could not be, or must not. */
export type StorageFailure =
  /** The disk, or the room that the browser gives us on it, is full. */
  | { readonly code: 'storage.full' }
  /** Another version of the program was opened in this browser since; this one may only read. */
  | { readonly code: 'storage.superseded' }
  /** Newer code has the dossier in hand, in another window or since an earlier visit. */
  | { readonly code: 'storage.newerVersion' }
  /** The database was removed while it was open. */
  | { readonly code: 'storage.gone' };

/** No copy of what is there could be kept, so that nothing was put in its place or merged with it. */
export type CopyFailure =
  /** The browser gives no access to the files in which it would be, or no answer. */
  | { readonly code: 'copy.unreachable' }
  /** It could not be written as it should. */
  | { readonly code: 'copy.failed' };

export type CommitFailure =
  /** Records that would not fit the schema after the change; nothing of it was written. */
  | { readonly code: 'change.malformedRecords'; readonly records: readonly Rejected[] }
  /** Something was written since about a record that would go, and would be left without all that it is about. */
  | ({ readonly code: 'change.stillNeeded' } & StillNeeded)
  | Conflict
  | StorageFailure;

/** What was meant for an empty dossier was not written: there is something in it. */
export type FillFailure = { readonly code: 'fill.notEmpty' };

/** A record that would go, and one that would stay behind although all that it is about is gone. */
export type StillNeeded = { readonly ref: RecordRef; readonly by: RecordRef };

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
  /** What is there is no longer what the plan was made for; nothing was taken over. */
  | { readonly code: 'merge.changedSince' }
  /** Records that would not fit the schema with what was settled; nothing was taken over. */
  | { readonly code: 'merge.malformedRecords'; readonly records: readonly Rejected[] }
  | CopyFailure
  | StorageFailure;

export type RestoreFailure =
  /** What is there is no longer what the user saw when they chose; nothing was put in its place. */
  { readonly code: 'restore.changedSince' } | CopyFailure | StorageFailure;

/** Any way in which a change to a dossier can be refused. */
export type ChangeFailure = CommitFailure | UndoFailure | MergeFailure | RestoreFailure;
