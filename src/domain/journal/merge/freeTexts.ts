/** Fields in which people write sentences: of two of those the later one is not by itself the better one. */
const freeTexts: ReadonlySet<string> = new Set([
  'condition',
  'explanation',
  'note',
  'notes',
  'reason',
  'summary',
  'title',
  'what',
]);

/** Free texts that are one line. */
const oneLine: ReadonlySet<string> = new Set(['condition', 'title', 'what']);

/** Whether a field holds one line, without breaks. */
export function isOneLine(field: string): boolean {
  return oneLine.has(field);
}

/** Two texts as one to start from: below each other, or in a field of one line behind each other. */
export function joinedTexts(field: string, texts: readonly string[]): string {
  if (!isOneLine(field)) return texts.join('\n\n');
  return texts.join(' ').replaceAll(/\s*[\r\n]+\s*/gu, ' ');
}

/** Whether people write sentences in a field. */
export function isFreeText(field: string): boolean {
  return freeTexts.has(field);
}
