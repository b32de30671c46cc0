import {
  everyField,
  type FieldMask,
  type IndexField,
  indexFields,
  maskOf,
} from '@/archive/index/fields';
import { partsOfCode } from '@/archive/query/codes';
import type { Clause, Condition, Query } from '@/archive/query/query';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { rootOf } from '@/language/words/root';
import { isOneTypoApart } from '@/language/words/typo';
import { foldedWords } from '@/language/words/words';

/** What the search must find, found by looking at every word of every record: slow, and too plain to be wrong. */

function textsOf(item: ArchiveItem, field: IndexField): readonly string[] {
  switch (field) {
    case 'references':
      return item.references.filter((id) => id.startsWith('kst-')).map((id) => id.slice(4));
    case 'names':
      return item.names;
    case 'text':
      return item.text === undefined ? (item.dictum ?? []) : [item.text];
    default:
      return [item[field]];
  }
}

/** The words of each text of these fields. */
function wordLists(item: ArchiveItem, fields: FieldMask): string[][] {
  return indexFields
    .filter((field) => (maskOf([field]) & fields) !== 0)
    .flatMap((field) => textsOf(item, field).map(foldedWords));
}

/** Whether a word of these fields is the one that was asked for or another form of it; a name has no forms. */
function isForm(word: string, asked: string, fields: FieldMask): boolean {
  return word === asked || (fields !== maskOf(['names']) && rootOf(word) === rootOf(asked));
}

function isPhraseIn(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, next) => words[at + next] === word));
}

/** Whether a code stands there in two words, as with a hyphen. */
function isCodeIn(lists: readonly string[][], code: string): boolean {
  const parts = partsOfCode(code);
  return parts !== undefined && lists.some((words) => isPhraseIn(words, parts));
}

type WordTest = (word: string) => boolean;

/** How a word of a question is met: when few records have it as it is, one typo is forgiven. */
function wordTest(
  items: readonly ArchiveItem[],
  clause: Extract<Clause, { type: 'word' }>,
  forgivesAll: boolean,
): WordTest {
  const { word: asked, fields, isExact } = clause;
  if (isExact) return (word) => word === asked;
  const isStrict: WordTest = (word) => isForm(word, asked, fields) || word.startsWith(asked);
  const met = items.flatMap((item) =>
    [...new Set(wordLists(item, fields).flat())].filter(isStrict),
  );
  const isForgiven = (forgivesAll || met.length < 5) && asked.length >= 5 && !/\d/.test(asked);
  return (word) => isStrict(word) || (isForgiven && isOneTypoApart(word, asked));
}

type ItemTest = (item: ArchiveItem) => boolean;

function clauseTest(items: readonly ArchiveItem[], clause: Clause, forgivesAll: boolean): ItemTest {
  if (clause.type === 'phrase') {
    return (item) =>
      wordLists(item, clause.fields).some((words) => isPhraseIn(words, clause.words));
  }
  const test = wordTest(items, clause, forgivesAll);
  return (item) => {
    const lists = wordLists(item, clause.fields);
    return lists.flat().some(test) || (!clause.isExact && isCodeIn(lists, clause.word));
  };
}

/** What is excluded is what would be found, typos left out. */
function exclusionTest(items: readonly ArchiveItem[], clause: Clause): ItemTest {
  if (clause.type === 'phrase') return clauseTest(items, clause, false);
  const { word: asked, fields } = clause;
  const isNumber = /^\d{4}[zd]/.test(asked) && (fields & maskOf(['references'])) !== 0;
  return (item) => {
    const lists = wordLists(item, fields);
    const ids = isNumber ? [item.number, ...item.references] : [];
    return (
      lists.flat().some((word) => isForm(word, asked, fields) || word.startsWith(asked)) ||
      isCodeIn(lists, asked) ||
      ids.some((id) => id.toLowerCase().startsWith(asked))
    );
  };
}

function isLabelled(
  label: string | undefined,
  { words, isWhole }: { words: readonly string[]; isWhole: boolean },
) {
  const own = foldedWords(label ?? '');
  if (isWhole) return own.join(' ') === words.join(' ');
  return words.every((asked) =>
    own.some((word) => isForm(word, asked, everyField) || word.startsWith(asked)),
  );
}

/** Of a record without a day no number at all, which is neither more nor less than another. */
function yearOf(item: ArchiveItem): number {
  return item.on === undefined ? Number.NaN : Number(item.on.slice(0, 4));
}

function meets(item: ArchiveItem, condition: Condition): boolean {
  switch (condition.on) {
    case 'year':
      return yearOf(item) >= condition.first && yearOf(item) <= condition.last;
    case 'yearFrom':
      return yearOf(item) >= condition.first;
    case 'yearUntil':
      return yearOf(item) <= condition.last;
    case 'parliamentaryYear':
      return item.year?.startsWith(String(condition.began)) ?? false;
    case 'finished':
      return item.finished === condition.isFinished;
    case 'dossier':
      return item.references.some((id) => id.startsWith(condition.referencePrefix));
    case 'soort':
      return isLabelled(item.soort, condition);
    case 'appreciation':
      return isLabelled(item.appreciation, condition);
  }
}

/** The records that have the words or the number, and none of what is excluded. */
function answering(
  items: readonly ArchiveItem[],
  query: Query,
  forgivesAll: boolean,
): ArchiveItem[] {
  const required = query.required.map((clause) => clauseTest(items, clause, forgivesAll));
  const excluded = query.excluded.map((clause) => exclusionTest(items, clause));
  return items.filter((item) => {
    const bears = (id: string) => [item.number, ...item.references].includes(id);
    if (query.excludedReferences.some(bears) || excluded.some((test) => test(item))) return false;
    return query.references.some(bears) || required.every((test) => test(item));
  });
}

/** The records that answer to the query, in the order in which they were given. */
export function naiveSearch(items: readonly ArchiveItem[], query: Query): ArchiveItem[] {
  const subjects = new Set(query.conditions.map(({ on }) => on));
  const strict = answering(items, query, false);
  const found = strict.length > 0 ? strict : answering(items, query, true);
  return found.filter((item) => {
    return (
      [...subjects].every((subject) =>
        query.conditions.some((each) => each.on === subject && meets(item, each)),
      ) && !query.excludedConditions.some((each) => meets(item, each))
    );
  });
}
