import type { Piece } from './piece';
import type { QueryProblem } from './query';

/** With what colours them; what joins them to one is gone by now. */
const pictures =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}](?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u{FE0F})*/gu;

/** So many signs are named. */
const mostNamed = 5;

/**
 * The signs of a question that nothing can be found by, where that is to be told: pictures, as they are put there on purpose,
 * and any signs where there is nothing else. Punctuation beside words is none of them.
 */
export function signsIn(pieces: readonly Piece[]): QueryProblem[] {
  const texts = pieces.map(({ text, field = '' }) => `${field}${text}`).filter(Boolean);
  const hasWord = texts.some((text) => /[\p{L}\p{N}]/u.test(text));
  const signs = hasWord ? texts.flatMap((text) => text.match(pictures) ?? []) : texts;
  if (signs.length === 0) return [];
  const value = [...new Set(signs)].slice(0, mostNamed).join(' ');
  return [{ code: 'onlySigns', value }];
}
