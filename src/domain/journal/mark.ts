import { deletedField, type JournalEntry } from './entry';

/**
 * What a field of an entry comes to. What is there bears no mark of deletion; only the answer of a person to whether it stays
 * says in full that it is there, or that it was, and by that it is known for an answer.
 */
export function effectiveValue(field: string, value: unknown): unknown {
  return field === deletedField && value === false ? undefined : value;
}

/** Whether an entry only says that something stays away: the answer of who was asked, after which it is gone as it was. */
export function isStayingAway({ action, fields }: JournalEntry): boolean {
  return (
    action === 'deleted' &&
    fields.some(({ field, from, to }) => field === deletedField && from === true && to === true)
  );
}

/** The entries by which something went; answers that it stays away are none, unless nothing else tells. */
export function deletionsAmong(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const all = entries.filter(({ action }) => action === 'deleted');
  const deletions = all.filter((entry) => !isStayingAway(entry));
  return deletions.length > 0 ? deletions : all;
}
