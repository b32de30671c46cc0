import type { RecordFailure } from '@/domain/dossier/records';
import type { RecordRef } from '@/domain/shared/ids';
import type { EntryId, FieldChange, JournalEntry } from '../entry';
import type { Folded } from '../fold';

export type Side = 'ours' | 'theirs';

/** A field that is not the same in both copies, and which of the two values is to stay. */
export type FieldMerge = {
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** `asked`: both wrote a free text; only a person can say which of them, or what of both, is to stay. */
  readonly outcome: Side | 'asked';
  /** Both copies changed it since the common past. */
  readonly isContested: boolean;
  /** Who made it so, and when; absent where it never had a value. */
  readonly oursBy: JournalEntry | undefined;
  readonly theirsBy: JournalEntry | undefined;
};

/** A record that the merge may change. */
export type RecordMerge = {
  readonly ref: RecordRef;
  /** As it is in either copy; absent where that never heard of it. */
  readonly ours: Folded | undefined;
  readonly theirs: Folded | undefined;
  /** As the entries of both leave it when nothing is added to them: all of them, and those that stand. */
  readonly together: readonly Folded[];
  /** The fields that differ; none for a record that only one copy knows. */
  readonly fields: readonly FieldMerge[];
  /** Whether it will be there, as long as no answer about a deletion says otherwise. */
  readonly isThere: boolean;
  /** The newest of their entries that is new here: who changed it last, and when. */
  readonly by: JournalEntry | undefined;
  /** The entries of theirs that count here from now on. */
  readonly takes: readonly EntryId[];
  /** The entries of ours that go on counting although they undid a merge of those. */
  readonly keeps: readonly EntryId[];
};

/** What the other copy made of a record that one deleted. */
export type MemberChange = {
  readonly ref: RecordRef;
  /** All that it says there. */
  readonly fields: Folded['fields'];
  /** It began there, and was never in the copy that deleted. */
  readonly isNew: boolean;
  /** Of one that both know: from what it was where it was deleted to what it is. */
  readonly changed: readonly FieldChange[];
  /** The newest entry of it there: who did that last, and when. */
  readonly by: JournalEntry;
};

/** One copy deleted a record (with what hung on it), while the other changed it or added something to it. */
export type DeletionQuestion = {
  readonly root: RecordRef;
  /** The fields of that record where it was not deleted. */
  readonly fields: Folded['fields'];
  readonly deletedBy: Side;
  /** Who did, or who was asked and answered so. */
  readonly deletion: JournalEntry;
  /** Whether that is an answer. */
  readonly isAnswered: boolean;
  /** Who was asked the same in the other copy since the common past, and answered that it stays. */
  readonly keptBy: JournalEntry | undefined;
  /** What the other copy changed or added; nothing where it did no more than answer. */
  readonly changes: readonly MemberChange[];
  /** All that is kept or deleted by the answer: the record, what went with it, and what was added to it. */
  readonly members: readonly RecordRef[];
};

/** Why the entries on a record are not taken over. */
export type ApartReason =
  /** It would not be a whole record: what it needs is not in the file, or both versions together do not fit. */
  | { readonly code: 'malformed'; readonly problems: RecordFailure['problems'] }
  /** Work on it fills a field that is not known here, and so could not be shown: of a newer version, or of no version at all. */
  | { readonly code: 'unknownField'; readonly field: string }
  /** All that it is about is neither here nor in the file. */
  | { readonly code: 'orphaned' };

export type SetApart = {
  readonly ref: RecordRef;
  /** What it would have been. */
  readonly fields: Folded['fields'];
  readonly reason: ApartReason;
};

/** What a merge of a colleague's journal would do here; nothing was written. */
export type MergePlan = {
  /** The entries to add to the journal; what began here just as it did there is not among them. */
  readonly entries: readonly JournalEntry[];
  readonly records: readonly RecordMerge[];
  readonly deletions: readonly DeletionQuestion[];
  readonly apart: readonly SetApart[];
  /** Entries of a clock that is more than five minutes ahead of ours; they are not taken over. */
  readonly ahead: readonly JournalEntry[];
  /** All that is new lies ahead: it is rather our own clock that is wrong. */
  readonly isOwnClockSuspect: boolean;
  /** What undid an earlier merge, here, of something that would now be taken over again. */
  readonly undoneHere: JournalEntry | undefined;
  /** What undid, in the other copy, a merge of something of ours. It says nothing about what is here: that stays. */
  readonly undoneThere: JournalEntry | undefined;
};

export type MergeRefusal =
  /** An entry that is here under the same id says something else: one of the copies was tampered with. */
  | { readonly code: 'merge.entryDiffers'; readonly id: JournalEntry['id'] }
  /** A name under one of its entries is longer than any that a person has (`longestAuthor`). */
  | { readonly code: 'merge.longAuthor' };
