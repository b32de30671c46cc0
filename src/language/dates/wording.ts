import { counts } from './lexicon';
import type { Token } from './tokens';

/** One place in a wording: what may stand there, and whether it may be missing; or a gap of at most so many words. */
type Slot =
  | { readonly fits: (text: string) => boolean; readonly optional: boolean }
  | { readonly gap: number };

/** A way of saying something, as slots that are matched against tokens. */
export type Wording = readonly Slot[];

function fitsWord(word: string): (text: string) => boolean {
  if (word === '#') return (text) => /^\d{1,3}$/.test(text) || counts.has(text);
  if (word.startsWith('~')) return (text) => text.endsWith(word.slice(1));
  return (text) => text === word;
}

function slotOf(part: string): Slot {
  if (part.startsWith('<')) return { gap: Number(part.slice(1)) };
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|').map(fitsWord);
  return { fits: (text) => words.some((fits) => fits(text)), optional };
}

/**
 * Wordings from lines of text: words parted by blanks, `a|b` for either, `a?` for one that may be missing, `#` for a
 * count, `~jaarlijks` for a word that ends so, `<4` for at most four words of any kind.
 */
export function wordings(lines: readonly string[]): readonly Wording[] {
  return lines.map((line) => line.split(' ').map(slotOf));
}

function matchFrom(tokens: readonly Token[], at: number, wording: Wording, slot: number): number {
  const wanted = wording[slot];
  if (!wanted) return at;
  if ('gap' in wanted) {
    for (let skipped = 0; skipped <= wanted.gap; skipped += 1) {
      const end = matchFrom(tokens, at + skipped, wording, slot + 1);
      if (end >= 0) return end;
      if (!/^\p{L}/u.test(tokens[at + skipped]?.text ?? '')) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  const taken =
    token && wanted.fits(token.text) ? matchFrom(tokens, at + 1, wording, slot + 1) : -1;
  return taken < 0 && wanted.optional ? matchFrom(tokens, at, wording, slot + 1) : taken;
}

/** The end of the longest of these wordings that starts at a token, or −1 when none does. */
export function endOfWording(
  tokens: readonly Token[],
  at: number,
  all: readonly Wording[],
): number {
  return Math.max(-1, ...all.map((wording) => matchFrom(tokens, at, wording, 0)));
}

/** Whether one of these wordings stands anywhere among the tokens. */
export function holdsWording(tokens: readonly Token[], all: readonly Wording[]): boolean {
  return tokens.some((_, at) => endOfWording(tokens, at, all) > at);
}
