import { partsOfCode } from '@/archive/query/codes';
import { parseQuery } from '@/archive/query/parseQuery';
import type { Clause, Condition, Query } from '@/archive/query/query';
import { wordPlace } from '@/archive/query/wordPlace';
import type { Item } from '@/domain/dossier/records';
import { refKey } from '@/domain/shared/ids';
import { foldText } from '@/language/fold';
import { foldedWords } from '@/language/words/words';
import type { PageKind } from '@/routing/paths';
import { searchedKinds } from './entries';
import { meets, type Shown, spanOf, submittersOf } from './itemFacts';
import { placesOf } from './places';
import { allKinds, type Found, type Hit, searchDossier } from './searchDossier';
import { searchIndexOf } from './searchIndex';

/** Whether an item is what is asked; `undefined` where the dossier does not know. */
export type Test = (item: Item) => boolean | undefined;

function isAnywhere(clause: Clause): boolean {
  return wordPlace(clause) === 'anywhere';
}

function wordsOf(clause: Clause): readonly string[] {
  return clause.type === 'word' ? [clause.word] : clause.words;
}

function isInRow(text: string, words: readonly string[]): boolean {
  return ` ${foldedWords(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** The items that have a word, as the search finds it; with a typo it is another word. */
function having(shown: Shown, word: string): Test {
  const { hits, leniency } = searchDossier(shown.dossier, word);
  const found = new Set(leniency === 'words' ? hits.map(({ ref }) => refKey(ref)) : []);
  return (item) => found.has(refKey(item));
}

/** Whether a name has the words of a clause. A word may be its beginning, as when it is typed; not so what is left out. */
function isNamed(name: string, clause: Clause, isLeftOut: boolean): boolean {
  if (isLeftOut || clause.type === 'phrase') return isInRow(name, wordsOf(clause));
  return foldedWords(name).some((word) => word.startsWith(clause.word));
}

/** Whether an item has the words of a clause where they are asked for; `undefined` where an item has no such place. */
function testOf(shown: Shown, clause: Clause, isLeftOut: boolean): Test {
  const words = wordsOf(clause);
  switch (wordPlace(clause)) {
    case 'names':
      return (item) => submittersOf(item).some((name) => isNamed(name, clause, isLeftOut));
    case 'anywhere': {
      const inRow = (row: readonly string[]) => (item: Item) =>
        placesOf(shown.dossier, item).some(({ text }) => isInRow(text, row));
      if (clause.type === 'phrase') return inRow(words);
      const asWord = having(shown, clause.word);
      const parts = partsOfCode(clause.word);
      const asParts = parts ? inRow(parts) : () => false;
      return (item) => asWord(item) === true || asParts(item);
    }
    case 'elsewhere':
      return () => undefined;
  }
}

/** Of conditions on the same subject one must hold, of all subjects each. */
function conditionTests(shown: Shown, conditions: readonly Condition[]): Test[] {
  const subjects = [...new Set(conditions.map(({ on }) => on))];
  return subjects.map(
    (on) => (item) => conditions.some((one) => one.on === on && meets(shown, item, one)),
  );
}

/** All items of the kinds, the newest first, for a question that has no words. */
function everything({ dossier }: Shown, kinds: ReadonlySet<PageKind>): Found {
  const items = searchedKinds
    .filter((kind) => kinds.has(kind))
    .flatMap((kind): readonly Item[] => dossier.all(kind));
  const hits = items
    .map((item) => {
      const { earliest, latest } = spanOf(dossier, item);
      return { item, day: latest ?? earliest ?? '' };
    })
    .toSorted((a, b) => Number(a.day < b.day) - Number(a.day > b.day))
    .map(({ item: { kind, id } }): Hit => ({ ref: { kind, id }, isReferenced: false }));
  return { hits, leniency: 'words', asked: [], matched: new Set() };
}

/** What bears the whole question as its name: "Dossier: 36200 begroting" may be a title. */
function namedSo({ dossier }: Shown, question: string): Hit[] {
  const name = foldText(question);
  const { entries, titles } = searchIndexOf(dossier);
  return entries
    .filter(
      ({ texts }, at) =>
        titles[at] === name ||
        texts.some(({ field, text }) => field === 'otherNames' && foldText(text) === name),
    )
    .map(({ ref }) => ({ ref, isReferenced: false }));
}

/** The free words and the phrases of a question; all of it as typed when it has nothing else, as a blank at its end counts. */
function wordsIn(question: string, { free, required }: Query): string {
  const phrases = required.filter((one) => one.type === 'phrase' && isAnywhere(one));
  const words = [free, ...phrases.flatMap(wordsOf)].join(' ').trim();
  return foldedWords(words).join(' ') === foldedWords(question).join(' ') ? question : words;
}

function isFurther(clause: Clause): boolean {
  return clause.type === 'phrase' || !isAnywhere(clause);
}

/** What must hold of an item besides that it has the free words. */
function wantedTests(shown: Shown, { required, conditions }: Query): Test[] {
  return [
    ...required.filter(isFurther).map((one) => testOf(shown, one, false)),
    ...conditionTests(shown, conditions),
  ];
}

/** That an item is nothing of what is not wanted. */
function unwantedTests(shown: Shown, { excluded, excludedConditions }: Query): Test[] {
  const unwanted: readonly Test[] = [
    ...excluded.map((one) => testOf(shown, one, true)),
    ...excludedConditions.map(
      (one): Test =>
        (item) =>
          meets(shown, item, one),
    ),
  ];
  return unwanted.map((test) => (item) => test(item) === false);
}

/** What is asked besides the question: these tests, and items of these kinds alone. */
type Besides = {
  readonly also?: readonly Test[];
  readonly kinds?: ReadonlySet<PageKind>;
};

/**
 * The items of a dossier that answer to a question as the archive understands it: words as `searchDossier` finds them,
 * "phrases", minus and fields. An item of which the dossier does not know what a field asks is left out, with a minus too;
 * a question that only says what is not wanted finds nothing. What bears the whole question as its name is found as well.
 */
export function askDossier(
  shown: Shown,
  question: string,
  { also = [], kinds = allKinds }: Besides = {},
): Found {
  const { dossier } = shown;
  const query = parseQuery(question);
  const words = wordsIn(question, query);
  const wanted = wantedTests(shown, query);
  const tests = [...wanted, ...unwantedTests(shown, query)];
  const passes = ({ ref }: Hit, all: readonly Test[]) => {
    const item: Item | undefined = dossier.find(ref.kind, ref.id);
    return item !== undefined && all.every((test) => test(item) === true);
  };
  const asksAll = words === '' && wanted.length > 0;
  const found = asksAll ? everything(shown, kinds) : searchDossier(dossier, words, kinds);
  const hits = found.hits.filter((hit) => passes(hit, [...tests, ...also]));
  // By words alone it is found already.
  if (tests.length === 0) return { ...found, hits };
  const known = new Set(hits.map(({ ref }) => refKey(ref)));
  const named = namedSo(shown, question).filter(
    (hit) => kinds.has(hit.ref.kind) && !known.has(refKey(hit.ref)) && passes(hit, also),
  );
  return { ...found, hits: [...named, ...hits] };
}
