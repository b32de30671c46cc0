import { countInWords, formatList } from '@/i18n/numbers';

const shown = 2;

/** Names in a question: two at most, and how many more there are: "‘A’, ‘B’ en drie andere bronnen". */
export function someNames(names: readonly string[], one: string, several: string): string {
  const more = names.length - shown;
  if (more <= 0) return formatList(names);
  return formatList([
    ...names.slice(0, shown),
    `${countInWords(more)} ${more === 1 ? one : several}`,
  ]);
}

/** The names of which a question gives a count: "waaronder ‘A’ en ‘B’". */
export function amongThem(names: readonly string[]): string {
  return `waaronder ${formatList(names.slice(0, shown))}`;
}

/** Whether all of these can be named in one question. */
export function areFew(names: readonly unknown[]): boolean {
  return names.length <= shown;
}
