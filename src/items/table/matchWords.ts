import { foldText } from '@/language/fold';

/** The rows whose text holds every word of the query, wherever it stands, with or without capitals and accents. */
export function matchingWords<Row>(
  rows: readonly Row[],
  query: string,
  textOf: (row: Row) => string,
): readonly Row[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = foldText(textOf(row));
    return words.every((word) => text.includes(word));
  });
}
