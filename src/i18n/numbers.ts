import { isolated } from './isolated';

const whole = new Intl.NumberFormat('nl-NL');
const both = new Intl.ListFormat('nl-NL', { style: 'long', type: 'conjunction' });
const words = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;

/** A whole number with Dutch separators: "55.676". */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** A count in running text: a word up to twelve, digits beyond. */
export function countInWords(value: number): string {
  return words[value] ?? formatNumber(value);
}

/** How often, in running text: "één keer", "twee keer", "13 keer". */
export function timesInWords(value: number): string {
  return `${countInWords(value)} keer`;
}

/** "a, b en c", each with a direction of its own where it has one. */
export function formatList(items: readonly string[]): string {
  return both.format(items.map(isolated));
}

/** The singular for one, the plural for every other number: "1 dag", "3 dagen". */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** The first letter as a capital, for a sentence that starts with a number in words: "Eén", without a mark on the capital. */
export function sentenceCase(text: string): string {
  if (/^één\b/.test(text)) return `E${text.slice(1)}`;
  return text.charAt(0).toLocaleUpperCase('nl-NL') + text.slice(1);
}
