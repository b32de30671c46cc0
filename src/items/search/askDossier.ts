import { parseQuery } from '@/archive/query/parseQuery';
import type { Clause, Condition, Query } from '@/archive/query/query';
import { wordPlace } from '@/archive/query/wordPlace';
import type { Item } from '@/domain/dossier/records';
import { refKey } from '@/domain/shared/ids';
import { foldedWords } from '@/language/words/words';
import { searchedKinds } from './entries';
import { meets, type Shown, spanOf, submittersOf } from './itemFacts';
import { placesOf } from './places';
import { type Found, type Hit, searchDossier } from './searchDossier';

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

/** Whether an item has the words of a clause where they are asked for; `undefined` where an item has no such place. */
function testOf(shown: Shown, clause: Clause): Test {
  const words = wordsOf(clause);
  switch (wordPlace(clause)) {
    case 'names':
      return (item) => submittersOf(item).some((name) => isInRow(name, words));
    case 'anywhere':
      if (clause.type === 'word') return having(shown, clause.word);
      return (item) => placesOf(shown.dossier, item).some(({ text }) => isInRow(text, words));
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

/** All items, the newest first, for a question that has no words. */
function everything({ dossier }: Shown): Found {
  const items = searchedKinds.flatMap((kind): readonly Item[] => dossier.all(kind));
  const hits = items
    .map((item) => ({ item, day: spanOf(dossier, item).latest ?? '' }))
    .toSorted((a, b) => Number(a.day < b.day) - Number(a.day > b.day))
    .map(({ item: { kind, id } }): Hit => ({ ref: { kind, id }, isReferenced: false }));
  return { hits, leniency: 'words', asked: [], matched: new Set() };
}

/** The free words and the phrases of a question; all of it as typed when it has nothing else, as a blank at its end counts. */
function wordsIn(question: string, { free, required }: Query): string {
  const phrases = required.filter((one) => one.type === 'phrase' && isAnywhere(one));
  const words = [free, ...phrases.flatMap(wordsOf)].join(' ').trim();
  return foldedWords(words).join(' ') === foldedWords(question).join(' ') ? question : words;
}

/**
 * The items of a dossier that answer to a question as the archive understands it: words as `searchDossier` finds them,
 * "phrases", minus and fields. An item of which the dossier does not know what a field asks is left out, with a minus too;
 * a question that only says what is not wanted finds nothing. `also` gives further tests.
 */
export function askDossier(shown: Shown, question: string, also: readonly Test[] = []): Found {
  const { dossier } = shown;
  const query = parseQuery(question);
  const words = wordsIn(question, query);
  const further = query.required.filter((one) => one.type === 'phrase' || !isAnywhere(one));
  const wanted: readonly Test[] = [
    ...further.map((one) => testOf(shown, one)),
    ...conditionTests(shown, query.conditions),
  ];
  const unwanted: readonly Test[] = [
    ...query.excluded.map((one) => testOf(shown, one)),
    ...query.excludedConditions.map(
      (one): Test =>
        (item) =>
          meets(shown, item, one),
    ),
  ];
  const asksAll = words === '' && wanted.length > 0;
  const found = asksAll ? everything(shown) : searchDossier(dossier, words);
  const hits = found.hits.filter(({ ref }) => {
    const item: Item | undefined = dossier.find(ref.kind, ref.id);
    return (
      item &&
      [...wanted, ...also].every((test) => test(item) === true) &&
      unwanted.every((test) => test(item) === false)
    );
  });
  return { ...found, hits };
}
