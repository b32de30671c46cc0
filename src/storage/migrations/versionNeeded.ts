import { type JournalEntry, laterEntryFields } from '@/domain/journal/entry';

/** The last version of which the code drops fields that it does not know from an entry. */
const withoutLaterFields = 3;
const withLaterFields = 4;

function saysLaterFields(entry: JournalEntry): boolean {
  return laterEntryFields.some((field) => entry[field] !== undefined);
}

/**
 * The oldest version of the database whose code reads entries as a whole. In a file it says which programs may read it: what
 * older ones read without loss they are not refused.
 */
export function versionNeeded(entries: readonly JournalEntry[]): number {
  return entries.some(saysLaterFields) ? withLaterFields : withoutLaterFields;
}
