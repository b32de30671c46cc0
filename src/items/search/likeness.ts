import { sameWords } from '@/i18n/nl/search/searchWords';
import { rootOf } from '@/language/words/root';
import type { SearchIndex, Term } from './searchIndex';

/** A word of the dossier that answers to a word of a question, and how well: 1 for the word itself. */
export type Answer = { readonly term: Term; readonly share: number };

/** How far words may be from what was asked: only what is certain, also with a typo, or also parts of words. */
export const leniencies = ['words', 'typos', 'parts'] as const;
export type Leniency = (typeof leniencies)[number];

/** What counts less than the word itself. */
const shares = {
  form: 0.7,
  begun: 0.5,
  same: 0.45,
  within: 0.2,
  typo: 0.3,
  begunTypo: 0.2,
  part: 0.1,
};

/** From these lengths on a word is long enough to be found inside another, with a typo, or by a part of it. */
const lengths = { within: 4, typo: 5, part: 7 };

const sameRoots = sameWords.map((group) => group.map(rootOf));

/** The other ways in which a root is said: "literatuurstudie" as "literatuuronderzoek". */
function sayings(root: string): string[] {
  return sameRoots.flatMap((group) => {
    const end = group.find((it) => root.endsWith(it));
    if (!end) return [];
    const lead = root.slice(0, -end.length);
    return group.filter((it) => it !== end).map((it) => lead + it);
  });
}

/** How well two words that differ by one letter so far go on. */
function restShare(known: string, asked: string): number {
  if (known === asked) return shares.typo;
  // A word that is still being typed says enough when two letters after the typo fit as well.
  return asked.length >= 2 && known.startsWith(asked) ? shares.begunTypo : 0;
}

/** How well a word answers to one with a typo: a letter more, less, another, or two neighbours swapped. */
function typoShare(known: string, asked: string): number {
  let at = 0;
  while (at < asked.length && known[at] === asked[at]) at += 1;
  if (at < 1) return 0;
  const swapped = known[at] === asked[at + 1] && known[at + 1] === asked[at];
  return Math.max(
    restShare(known.slice(at + 1), asked.slice(at + 1)),
    restShare(known.slice(at + 1), asked.slice(at)),
    restShare(known.slice(at), asked.slice(at + 1)),
    swapped ? restShare(known.slice(at + 2), asked.slice(at + 2)) : 0,
  );
}

/** Whether a folded word is a known one with a typo, in full or as begun: long enough for one, and no number. */
export function isTypoOf(known: string, asked: string): boolean {
  return canHaveTypo(asked) && typoShare(known, asked) > 0;
}

function canHaveTypo(word: string): boolean {
  return word.length >= lengths.typo && !/\d/.test(word);
}

type Asked = { readonly word: string; readonly root: string; readonly sayings: readonly string[] };

function wordShare({ word, root }: Term, asked: Asked): number {
  if (word === asked.word) return 1;
  if (root === asked.root) return shares.form;
  const at = word.indexOf(asked.word);
  if (at === 0) return shares.begun;
  if (asked.sayings.includes(root)) return shares.same;
  return at > 0 && asked.word.length >= lengths.within ? shares.within : 0;
}

function answersBy(index: SearchIndex, shareOf: (term: Term) => number): Answer[] {
  const answers: Answer[] = [];
  for (const term of index.terms) {
    const share = shareOf(term);
    if (share > 0) answers.push({ term, share });
  }
  return answers;
}

/** By the longest beginning that a known word has as well, or else by a known word that it ends with. */
function partAnswers(index: SearchIndex, word: string): Answer[] {
  const shortest = Math.max(5, Math.ceil(word.length / 2));
  for (let length = word.length - 1; length >= shortest; length -= 1) {
    const beginning = word.slice(0, length);
    const found = answersBy(index, (term) => (term.word.startsWith(beginning) ? shares.part : 0));
    if (found.length > 0) return found;
  }
  return answersBy(index, (term) =>
    term.word.length >= lengths.typo && word.endsWith(term.word) ? shares.part : 0,
  );
}

/**
 * The words of a dossier that answer to a folded word of a question: itself, its Dutch forms, longer words that begin
 * with it or contain it, and what the field calls the same; where asked for, one typo or a part of a compound too.
 * A number with a typo is another number.
 */
export function answersTo(index: SearchIndex, word: string, leniency: Leniency): Answer[] {
  const root = rootOf(word);
  const asked = { word, root, sayings: sayings(root) };
  const found = answersBy(index, (term) => wordShare(term, asked));
  if (leniency === 'words' || !canHaveTypo(word)) return found;
  const known = new Set(found.map(({ term }) => term));
  const typos = answersBy(index, (term) => (known.has(term) ? 0 : typoShare(term.word, word)));
  const all = [...found, ...typos];
  const byParts = leniency === 'parts' && all.length === 0 && word.length >= lengths.part;
  return byParts ? partAnswers(index, word) : all;
}
