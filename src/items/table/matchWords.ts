/** Text without capitals, accents and spaces at the ends, for comparing. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl').trim();
}

/** The rows whose text holds every word of the query, wherever and however written. */
export function matchingWords<Row>(
  rows: readonly Row[],
  query: string,
  textOf: (row: Row) => string,
): readonly Row[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = plainText(textOf(row));
    return words.every((word) => text.includes(word));
  });
}
