import { wordsOf } from '@/language/words/words';

/** A stretch of a text, marked when it is what was looked for. */
export type Segment = { readonly text: string; readonly marked: boolean; readonly at: number };

type Found = {
  /** The words of the question. */
  readonly asked: readonly string[];
  /** The words of the dossier that answered to them, other forms and typos among them. */
  readonly matched: ReadonlySet<string>;
};

type Stretch = readonly [start: number, end: number];

function stretchOf(text: string, { asked, matched }: Found): Stretch[] {
  return wordsOf(text).flatMap(({ folded, start, end }): Stretch[] => {
    const sameLength = folded.length === end - start;
    // The longest first, so that "onderzoek" is marked rather than "onder".
    const part = asked
      .filter((word) => folded.startsWith(word) || (word.length > 3 && folded.includes(word)))
      .toSorted((a, b) => b.length - a.length)[0];
    if (part && sameLength) {
      const from = start + folded.indexOf(part);
      return [[from, from + part.length]];
    }
    return part || matched.has(folded) ? [[start, end]] : [];
  });
}

/** A text in stretches, with what was found marked. */
export function markText(text: string, found: Found): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) segments.push({ text: text.slice(at, end), marked, at });
    at = Math.max(at, end);
  };
  for (const [start, end] of stretchOf(text, found)) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return segments;
}
