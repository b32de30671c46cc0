import * as v from 'valibot';
import { locatorSchema } from '@/domain/document/locator';
import { recordRefSchema } from '@/domain/shared/ids';
import { stampSchema } from './hlc';

export const entryIdSchema = v.pipe(v.string(), v.minLength(1), v.brand('EntryId'));
export const changeIdSchema = v.pipe(v.string(), v.minLength(1), v.brand('ChangeId'));
export type EntryId = v.InferOutput<typeof entryIdSchema>;
export type ChangeId = v.InferOutput<typeof changeIdSchema>;

/** The most signs that the name of an author has, where it is typed and where a file is read that others made. */
export const longestAuthor = 1000;

/** The name of the mark that a record is deleted; it is kept and merged like any other field. */
export const deletedField = '$deleted';

/** One field of one record: from what to what. Absent on either side: the field was or became empty. */
export const fieldChangeSchema = v.object({
  field: v.pipe(v.string(), v.minLength(1)),
  from: v.optional(v.unknown()),
  to: v.optional(v.unknown()),
});
export type FieldChange = Readonly<v.InferOutput<typeof fieldChangeSchema>>;

export const entryActions = ['created', 'changed', 'deleted', 'restored'] as const;
export type EntryAction = (typeof entryActions)[number];

/** What one change did to one record. Immutable; together the entries are the dossier and its whole history. */
export const journalEntrySchema = v.object({
  id: entryIdSchema,
  /** The change (one transaction) that it belongs to. */
  change: changeIdSchema,
  stamp: stampSchema,
  /** The moment (ISO 8601, UTC) of writing by the clock of the machine, where the stamp had to run ahead of it. */
  writtenAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  /** The entry under a time in the future that this one stands for. */
  restamps: v.optional(entryIdSchema),
  author: v.string(),
  ref: recordRefSchema,
  action: v.picklist(entryActions),
  fields: v.array(fieldChangeSchema),
  reason: v.optional(v.string()),
  source: v.optional(locatorSchema),
  /** The change that this one takes back, when it is an undo (or the redo of an undo). */
  undoes: v.optional(changeIdSchema),
  /** In a change that merges a colleague's file: the entries on this record that it took over. */
  takes: v.optional(v.array(entryIdSchema)),
  /** In such a change: the entries on this record that stay, although the colleague undid a merge of them. */
  keeps: v.optional(v.array(entryIdSchema)),
});
/** The fields that the schema got with version 4 of the database; older code drops them. */
export const laterEntryFields = ['writtenAt', 'restamps', 'takes', 'keeps'] as const;

export type JournalEntry = Readonly<v.InferOutput<typeof journalEntrySchema>>;
