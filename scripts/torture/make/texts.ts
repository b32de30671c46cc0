import { type Chance, pick } from '../../lib/chance';

/** Pieces that programs are known to trip over: accents, joined and loose; signs of two and more units; right to left. */
const pieces = [
  'motie',
  'de Minister van BZK',
  'ë',
  'é',
  'e\u0301',
  '€ 12,50',
  'ij',
  'ſ',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u200D',
  '👩‍👩‍👧',
  '🇳🇱',
  '𝒟',
  'שלום',
  'مرحبا بكم',
  '\u202Eomgekeerd\u202C',
  '中文',
  '"aangehaald"',
  "d'r",
  '<b>vet</b>',
  '&amp;',
  '\\',
  '\\u0000',
  ';',
  '\t',
  '\n',
  '\r\n',
  '=1+1',
  '@som',
  '${naam}',
  '%00',
  '__proto__',
  '$deleted',
  'null',
  '\uFEFF',
  '\u2028',
  '\uFFFD',
] as const;

/** A text of some pieces that says something, also when its ends are trimmed. */
export function someText(next: Chance, most = 6): string {
  const count = 1 + Math.floor(next() * most);
  const words = Array.from({ length: count }, () => pick(next, pieces));
  return `Zo: ${words.join(' ')}.`;
}

const longLength = 100_000;

/** A note of about a hundred thousand characters. */
export function longText(next: Chance): string {
  const line = someText(next, 20);
  return line.repeat(Math.ceil(longLength / line.length));
}
