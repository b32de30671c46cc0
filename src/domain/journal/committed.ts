import type { DossierRecord } from '@/domain/dossier/records';
import type { Rejected } from '@/domain/dossier/rejected';
import type { RecordRef } from '@/domain/shared/ids';
import type { ChangeId, JournalEntry } from './entry';
import type { Stamp } from './hlc';

/** By how much a dossier grew, next to how it stood before. */
export type Growth = {
  /** The newest stamp before. */
  readonly since: Stamp | undefined;
  /** How many records there are more; below zero when there are fewer. */
  readonly records: number;
};

/** What was written: the new entries, and the records as they are after them. */
export type Written = {
  readonly entries: readonly JournalEntry[];
  readonly put: readonly DossierRecord[];
  readonly removed: readonly RecordRef[];
  /** Absent where nobody looked what was there before. */
  readonly growth?: Growth;
};

/** One change that is safely on disk. No entries: nothing had to be changed. */
export type Committed = Written & { readonly change: ChangeId };

/** The outcome of a merge: changes of others that were new here. */
export type Merged = Written & {
  /** Records that do not fit the schema once the journals are put together; they stay set apart. */
  readonly rejected: readonly Rejected[];
  /** Entries of a clock that is too far ahead; they were left out. */
  readonly ahead: readonly JournalEntry[];
  /** What was settled on top of it, as one change; taking that back takes back the merge. */
  readonly change: ChangeId | undefined;
};
