import { type ArchiveKind, archiveKinds } from '@/domain/archive/archiveItem';
import { rootOf } from '@/language/words/root';
import { foldedWords } from '@/language/words/words';
import { lastImport } from '../index/brought';
import { documentsAlone, documentsWithReferencePrefix } from '../index/keys';
import { type PackedStrings, unpackStrings } from '../index/packedStrings';
import type { Part } from '../index/part';
import type { Condition } from '../query/query';

/** What is ticked beside the question. Of one list one must hold, of all lists each. */
export type Narrowing = {
  readonly kinds?: readonly ArchiveKind[];
  /** Calendar years. */
  readonly years?: readonly number[];
  /** In the feed's own words, as the counts give them. */
  readonly appreciations?: readonly string[];
  readonly ministries?: readonly string[];
  readonly isFinished?: boolean;
  /** Only what an import after the one of this number brought or changed. */
  readonly importedAfter?: number;
};

/** Whether a document of a segment is meant. */
export type Test = (document: number) => boolean;

function hasForm(words: readonly string[], asked: string): boolean {
  return words.some((word) => word.startsWith(asked) || rootOf(word) === rootOf(asked));
}

/** Whether a label is what a condition asks for. */
export function isLabelled(label: string, asked: readonly string[], isWhole: boolean): boolean {
  const words = foldedWords(label);
  return isWhole
    ? words.join(' ') === asked.join(' ')
    : asked.every((word) => hasForm(words, word));
}

/** For each label whether it is meant; the empty one never is. */
function tick(labels: PackedStrings, isMeant: (label: string) => boolean): boolean[] {
  return unpackStrings(labels).map((label) => label !== '' && isMeant(label));
}

function byLabel(column: Uint16Array, ticked: readonly boolean[]): Test {
  return (document) => ticked[column[document] ?? 0] ?? false;
}

function between(years: Uint16Array, { first, last }: { first: number; last: number }): Test {
  return (document) => {
    const year = years[document] ?? 0;
    return year >= first && year <= last;
  };
}

function testOf(condition: Condition, { segment, derived }: Part): Test {
  const { columns, labels, keys } = segment;
  switch (condition.on) {
    case 'year':
      return between(columns.years, condition);
    case 'yearFrom':
      return between(columns.years, { first: condition.first, last: Number.POSITIVE_INFINITY });
    case 'yearUntil':
      // Without a day the year is 0.
      return between(columns.years, { first: 1, last: condition.last });
    case 'parliamentaryYear':
      return (document) => columns.parliamentaryYears[document] === condition.began;
    case 'finished': {
      const sought = condition.isFinished ? 2 : 1;
      return (document) => columns.finished[document] === sought;
    }
    case 'dossier': {
      const { referencePrefix } = condition;
      const found = new Set(documentsWithReferencePrefix(keys, referencePrefix));
      for (const document of derived
        ? documentsWithReferencePrefix(derived, referencePrefix)
        : []) {
        found.add(document);
      }
      return (document) => found.has(document);
    }
    case 'soort':
    case 'appreciation': {
      const { words, isWhole } = condition;
      const [column, all] =
        condition.on === 'soort'
          ? [columns.soorten, labels.soorten]
          : [columns.appreciations, labels.appreciations];
      return byLabel(
        column,
        tick(all, (label) => isLabelled(label, words, isWhole)),
      );
    }
  }
}

/** A test for each subject on which there are conditions, in a part: one of those on it must hold. */
export function testsOf(conditions: readonly Condition[], part: Part): Test[] {
  const subjects = new Map<Condition['on'], Test[]>();
  for (const condition of conditions) {
    const tests = subjects.get(condition.on) ?? [];
    subjects.set(condition.on, [...tests, testOf(condition, part)]);
  }
  return [...subjects.values()].map(
    (tests) => (document: number) => tests.some((test) => test(document)),
  );
}

/** None of these may hold. */
export function exclusionsOf(conditions: readonly Condition[], part: Part): Test[] {
  return conditions.map((condition) => {
    const test = testOf(condition, part);
    return (document: number) => !test(document);
  });
}

/** A test for each list that narrows the results down; `importsOf` gives the number in the column of imports. */
export function narrowingTests(
  narrowing: Narrowing,
  { segment: { columns, labels, keys }, derived }: Part,
  importsOf: (document: number) => number,
): Test[] {
  const { kinds, years, appreciations, ministries, isFinished, importedAfter } = narrowing;
  const tests: Test[] = [];
  if (kinds) {
    const ticked = archiveKinds.map((kind) => kinds.includes(kind));
    tests.push((document) => ticked[columns.kinds[document] ?? 0] ?? false);
  }
  if (years) tests.push((document) => years.includes(columns.years[document] ?? 0));
  if (appreciations) {
    const ticked = tick(labels.appreciations, (label) => appreciations.includes(label));
    tests.push(byLabel(columns.appreciations, ticked));
  }
  if (ministries) {
    const ticked = tick(labels.ministries, (label) => ministries.includes(label));
    tests.push(byLabel(columns.ministries, ticked));
  }
  if (isFinished !== undefined) {
    const sought = isFinished ? 2 : 1;
    tests.push((document) => columns.finished[document] === sought);
  }
  if (importedAfter !== undefined) {
    tests.push((document) => lastImport(importsOf(document)) > importedAfter);
    // A publication is new only where the motion that it prints was not there, which is yet to be worked out.
    const alone = new Set(derived ? [] : documentsAlone(keys));
    if (alone.size > 0) tests.push((document) => !alone.has(document));
  }
  return tests;
}
