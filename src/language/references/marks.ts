import { marked, type OtherKind, type Reference } from './reference';

/** References at a place in a text, counted in characters. */
export type Located = {
  readonly at: number;
  readonly references: readonly Reference[];
};

const before = '(?<![\\dA-Za-z])';
const patterns: readonly (readonly [OtherKind, string])[] = [
  ['case', `${before}\\d{4}[ -]?[Zz][ -]?\\d{5}(?!\\d)`],
  ['document', `${before}\\d{4}[ -]?[Dd][ -]?\\d{5}(?!\\d)`],
  ['commitment', `${before}[Tt][Zz] ?\\d{6}-\\d{3}(?!\\d)|${before}[Tt]\\d{5}(?!\\d)`],
  ['letterMark', '(?<![\\dA-Za-z]|\\d-)\\d{4}-\\d{10}(?!\\d)'],
];
const oneMark = patterns.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|');
const anyMark = new RegExp(oneMark, 'g');
const wholeMark = new RegExp(`^(?:${oneMark})$`);

/** What looks like a Kamerstuk and is none: annexes, gazettes, questions, case law, laws of the Union, bank accounts. */
const foreign = new RegExp(
  [
    '\\b(?:blg|stcrt|stb|trb|ah-[a-z]+|h-[a-z]+|nds)-[\\w-]+',
    '\\becli:[\\w:.]+',
    '\\b[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){10}\\b',
    '\\b(?:stcrt|stb|trb|staatscourant|staatsblad|tractatenblad|pbeu|pb)\\.?,? ?\\d{4},? ?(?:nr\\.? ?)?[a-z]? ?\\d+(?:-\\d+)?',
  ].join('|'),
  'gi',
);

/** A mark as it is meant: "2022 Z 21953" has its letter against its numbers. */
function tightened(mark: string): string {
  return mark.replace(/^(\d{4})[ -]?([ZD])[ -]?/i, '$1$2').replace(' ', '');
}

function markOf({ 0: text, groups }: RegExpExecArray): Reference | undefined {
  const kind = patterns.find(([name]) => groups?.[name])?.[0];
  return kind && marked(kind, tightened(text));
}

/** The mark that a text is as a whole: "2022 z 21953". */
export function readMark(text: string): Reference | undefined {
  const match = wholeMark.exec(text);
  return match ? markOf(match) : undefined;
}

function blanked(text: string): string {
  return '#'.repeat(text.length);
}

/**
 * The marks in a text that say by themselves what they are (cases, documents, commitments, letters), and the text with
 * these and all foreign marks blanked out: what is left can only name Kamerstukken.
 */
export function readMarks(text: string): {
  readonly found: readonly Located[];
  readonly rest: string;
} {
  const found = [...text.matchAll(anyMark)].flatMap((match) => {
    const mark = markOf(match);
    return mark ? [{ at: match.index, references: [mark] }] : [];
  });
  return { found, rest: text.replace(anyMark, blanked).replace(foreign, blanked) };
}
