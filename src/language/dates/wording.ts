import { counts } from './lexicon';
import type { Token } from './tokens';

/** One place in a wording: a word that may be missing or not, a gap of at most so many words, or the end of a clause. */
type Slot =
  | { readonly fits: (text: string) => boolean; readonly optional: boolean }
  | { readonly gap: number }
  | { readonly end: true };

/** A way of saying something, as slots that are matched against tokens. */
export type Wording = readonly Slot[];

const isCount = (text: string) => /^\d{1,3}$/.test(text) || counts.has(text);

/** What takes any of these words: `#` any count, `~jaarlijks` any word with that ending. */
function fitting(words: readonly string[]): (text: string) => boolean {
  const whole = new Set(words);
  const endings = words.filter((word) => word.startsWith('~')).map((word) => word.slice(1));
  return (text) =>
    whole.has(text) ||
    (whole.has('#') && isCount(text)) ||
    endings.some((ending) => text.endsWith(ending));
}

function slotOf(part: string): Slot {
  if (part === '.') return { end: true };
  if (part.startsWith('<')) return { gap: Number(part.slice(1)) };
  const optional = part.endsWith('?');
  return { fits: fitting((optional ? part.slice(0, -1) : part).split('|')), optional };
}

/**
 * Wordings from lines of text: words parted by blanks, `a|b` for either, `a?` for one that may be missing, `#` for a
 * count, `~jaarlijks` for a word that ends so, `<4` for at most four words of any kind, `.` for a sign or the end.
 */
export function wordings(lines: readonly string[]): readonly Wording[] {
  return lines.map((line) => line.split(' ').map(slotOf));
}

const isWord = (token: Token | undefined) => /^\p{L}/u.test(token?.text ?? '');
const goesOn = (token: Token | undefined) => /^[\p{L}\d]/u.test(token?.text ?? '');

/** The places at which the next slot may begin when this one stands at `at`. */
function placesAfter(tokens: readonly Token[], at: number, slot: Slot): readonly number[] {
  const token = tokens[at];
  if ('end' in slot) return goesOn(token) ? [] : [at];
  if ('fits' in slot) {
    const taken = token && slot.fits(token.text) ? [at + 1] : [];
    return slot.optional ? [...taken, at] : taken;
  }
  const places = [at];
  while (places.length <= slot.gap && isWord(tokens[at + places.length - 1])) {
    places.push(at + places.length);
  }
  return places;
}

function endFrom(tokens: readonly Token[], at: number, wording: Wording, index: number): number {
  const slot = wording[index];
  if (!slot) return at;
  for (const place of placesAfter(tokens, at, slot)) {
    const end = endFrom(tokens, place, wording, index + 1);
    if (end >= 0) return end;
  }
  return -1;
}

/** The end of the longest of these wordings that starts at a token, or −1 when none does. */
export function endOfWording(
  tokens: readonly Token[],
  at: number,
  all: readonly Wording[],
): number {
  return Math.max(-1, ...all.map((wording) => endFrom(tokens, at, wording, 0)));
}

/** Whether one of these wordings stands anywhere among the tokens. */
export function holdsWording(tokens: readonly Token[], all: readonly Wording[]): boolean {
  return tokens.some((_, at) => endOfWording(tokens, at, all) > at);
}
