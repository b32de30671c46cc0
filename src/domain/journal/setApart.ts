import * as v from 'valibot';
import { type JournalEntry, journalEntrySchema } from './entry';

/** What is in a journal: its entries, and rows in it that can't be read as entries. */
export type JournalContent = {
  readonly entries: readonly JournalEntry[];
  /** Each row as JSON, so that it stays what it is wherever it is kept. */
  readonly setApart: readonly string[];
};

/** What can be said of a row that can't be read. */
export type SetApart = {
  /** Empty where it has none. */
  readonly id: string;
  /** The field in which it goes wrong; empty when it is the whole. */
  readonly path: string;
};

function idOf(row: unknown): string {
  const id: unknown = row instanceof Object ? Reflect.get(row, 'id') : undefined;
  return typeof id === 'string' ? id : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A row that is no entry as text; what JSON can't hold is left out of it. */
export function setApartText(row: unknown): string {
  try {
    return JSON.stringify(row) ?? '';
  } catch {
    return JSON.stringify({ id: idOf(row) });
  }
}

/** Names a row that was set apart. */
export function describeSetApart(text: string): SetApart {
  const row = parsed(text);
  const { issues } = v.safeParse(journalEntrySchema, row);
  return { id: idOf(row), path: (issues && v.getDotPath(issues[0])) ?? '' };
}

/**
 * The rows that go back into a journal beside these entries. Left out: what has no id, or that of an entry; and what can
 * be read as an entry, as that was not looked at as one.
 */
export function restorableRows(
  texts: readonly string[],
  entries: readonly JournalEntry[],
): { readonly id: string }[] {
  const taken = new Set<string>(entries.map(({ id }) => id));
  const rows = new Map<string, { readonly id: string }>();
  for (const text of texts) {
    const row = parsed(text);
    const id = idOf(row);
    if (id === '' || taken.has(id) || v.is(journalEntrySchema, row)) continue;
    const fields = row instanceof Object ? Object.entries(row) : [];
    rows.set(id, { ...Object.fromEntries(fields), id });
  }
  return [...rows.values()];
}
