import { foldText } from '@/language/fold';
import { parseReference } from '@/language/references/parseReference';

/**
 * The rows whose text holds every word of the query, wherever it stands, with or without capitals and accents; or, when
 * the query is a reference in any way of writing, the rows that bear it.
 */
export function matchingWords<Row>(
  rows: readonly Row[],
  query: string,
  textOf: (row: Row) => string,
): readonly Row[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  const reference = parseReference(query);
  const mark = reference && foldText(reference.id);
  return rows.filter((row) => {
    const text = foldText(textOf(row));
    const bears = mark !== undefined && text.split(' ').includes(mark);
    return bears || words.every((word) => text.includes(word));
  });
}
