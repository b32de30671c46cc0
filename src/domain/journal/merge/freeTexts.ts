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

/** Whether people write sentences in a field. */
export function isFreeText(field: string): boolean {
  return freeTexts.has(field);
}
