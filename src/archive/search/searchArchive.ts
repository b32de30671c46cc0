import { type ArchiveIndex, placeOf } from '../index/archiveIndex';
import { broughtNumber } from '../index/brought';
import { broughtTogether, printedIn } from '../index/printed';
import { countDocuments } from '../index/segment';
import type { Query } from '../query/query';
import { type AskedClause, askedClauses } from './asked';
import { exclusionsOf, type Narrowing, narrowingTests, testsOf } from './conditions';
import { Counter, type Counts } from './counts';
import { documentsBearing, findAll, isOut, type PartSearch, putOut, putOutOne } from './findInPart';
import { matchedWords } from './matchedWords';
import { documentOfKey, type Order, sortKey, stepOf } from './ranking';
import { workplaceOf } from './scratch';
import { canHaveTypo } from './terms';
import { type Answer, Together } from './together';
import { TopKeys } from './topKeys';

/** Which results are wanted, and in which order. */
export type SearchOptions = {
  readonly narrowing?: Narrowing;
  readonly order?: Order;
  /** How many results come before the first that is wanted. */
  readonly offset?: number;
  readonly limit?: number;
};

/** A record that was found, by its number in the index (`recordId` gives its id). */
export type ArchiveHit = {
  readonly document: number;
  /** The question bears its number or reference. */
  readonly isExact: boolean;
  /** The words of the index, folded, by which it was found; to mark them in what is shown. */
  readonly words: readonly string[];
};

export type ArchiveResults = {
  readonly hits: readonly ArchiveHit[];
  /** How many records were found, shown or not. */
  readonly total: number;
  readonly counts: Counts;
};

const defaultLimit = 50;

type Taker = {
  readonly take: (local: number, answer: Answer) => void;
  readonly end: () => void;
};

/** A question on its way through the parts. */
class Run {
  readonly clauses: readonly AskedClause[];
  readonly exact = new Set<number>();
  readonly top: TopKeys;
  readonly counter: Counter;
  total = 0;
  /** How many records have the words or the number, whether or not they pass what else is asked. */
  answering = 0;
  private readonly best: number;
  private readonly together: Together;
  private readonly index: ArchiveIndex;
  private readonly query: Query;
  private readonly options: SearchOptions;

  constructor(index: ArchiveIndex, query: Query, options: SearchOptions, forgivesAll: boolean) {
    const { offset = 0, limit = defaultLimit } = options;
    this.index = index;
    this.query = query;
    this.options = options;
    this.counter = new Counter(options.narrowing ?? {});
    this.clauses = askedClauses(index, query.required, forgivesAll);
    this.best = this.clauses.reduce((sum, { rarity }) => sum + rarity, 0);
    this.together = new Together(printedIn(index));
    this.top = new TopKeys(Math.min(offset + limit, index.starts.at(-1) ?? 0));
  }

  /**
   * Takes in and counts the documents of a part that pass; `end` is to be called when there are no more. `importsOf` gives
   * the number in the column of imports.
   */
  private taker({ part, at }: PartSearch, importsOf: (local: number) => number): Taker {
    const { conditions, excludedConditions } = this.query;
    const { narrowing = {}, order = 'best' } = this.options;
    const tests = [
      ...testsOf(conditions, part),
      ...exclusionsOf(excludedConditions, part),
      ...narrowingTests(narrowing, part, importsOf),
    ];
    const start = this.index.starts[at] ?? 0;
    const { count, end } = this.counter.start(part.segment, importsOf);
    const take = (local: number, { step, isExact }: Answer) => {
      for (const test of tests) if (!test(local)) return;
      this.total += 1;
      const document = start + local;
      const day = part.segment.columns.days[local] ?? 0;
      this.top.add(sortKey({ step, isExact, day, document }, order));
      if (isExact) this.exact.add(document);
      count(local);
    };
    return { take, end };
  }

  private *referenced(search: PartSearch): Iterable<number> {
    for (const document of documentsBearing(search.part, this.query.references)) {
      if (isOut(search, document)) continue;
      putOutOne(search, document);
      yield document;
    }
  }

  searchPart(search: PartSearch): void {
    const start = this.index.starts[search.at] ?? 0;
    const { imports } = search.part.segment.columns;
    const { take, end } = this.taker(search, (local) => imports[local] ?? 0);
    const answer = (local: number, how: Answer) => {
      this.answering += 1;
      if (!this.together.holdBack(start + local, how)) take(local, how);
    };
    putOut(search, this.query);
    // Of a pair neither is gone, so that only what is left out can put it out; with a reference that is also what names it.
    if (this.query.excluded.length > 0) this.together.exclude(search, start);
    for (const local of this.referenced(search)) answer(local, { step: 0, isExact: true });
    const { found, scores } = search.workplace.scratch;
    const asksWords = this.clauses.length > 0;
    const most = asksWords ? findAll(search, this.clauses) : countDocuments(search.part.segment);
    for (let at = 0; at < most; at += 1) {
      const local = asksWords ? (found[at] ?? 0) : at;
      if (isOut(search, local)) continue;
      const step = asksWords ? stepOf(scores[local] ?? 0, this.best) : 0;
      answer(local, { step, isExact: false });
    }
    end();
  }

  /** Takes in what was held back, when all parts were searched. */
  finish(searches: readonly PartSearch[]): void {
    const heldBack = [...this.together.found()];
    if (heldBack.length === 0) return;
    const takers = searches.map((search) => {
      const start = this.index.starts[search.at] ?? 0;
      const importsOf = (local: number) =>
        broughtNumber(broughtTogether(this.index, start + local));
      return { start, ...this.taker(search, importsOf) };
    });
    for (const [record, how] of heldBack) {
      const taker = takers.findLast(({ start }) => start <= record);
      taker?.take(record - taker.start, how);
    }
    for (const { end } of takers) end();
  }
}

/** The hits with these numbers, in this order, with the words by which they or their publications were found. */
function hitsOf(
  searches: readonly PartSearch[],
  { index, run, documents }: { index: ArchiveIndex; run: Run; documents: readonly number[] },
): ArchiveHit[] {
  const { publicationOf } = printedIn(index);
  const words = new Map<number, readonly string[]>();
  const wordsOf = (document = -1) => words.get(document) ?? [];
  const all = documents.flatMap((document) => [document, publicationOf.get(document) ?? document]);
  for (const search of searches) {
    const start = index.starts[search.at] ?? 0;
    const inPart = [...new Set(all)]
      .filter((document) => placeOf(index, document)?.part === search.part)
      .map((document) => document - start);
    if (inPart.length === 0) continue;
    for (const [local, found] of matchedWords(search, run.clauses, inPart)) {
      words.set(start + local, [...found]);
    }
  }
  return documents.map((document) => ({
    document,
    isExact: run.exact.has(document),
    words: [...new Set([...wordsOf(document), ...wordsOf(publicationOf.get(document))])],
  }));
}

/** Goes through all parts, with more forgiveness where nothing at all has the words. */
function runOf(index: ArchiveIndex, query: Query, options: SearchOptions) {
  const workplace = workplaceOf(index);
  const searches = index.parts.map((part, at) => ({ part, at, workplace }));
  const runWith = (forgivesAll: boolean) => {
    const run = new Run(index, query, options, forgivesAll);
    for (const search of searches) run.searchPart(search);
    run.finish(searches);
    return run;
  };
  const strict = runWith(false);
  const isInVain = strict.answering === 0 && query.required.some(canHaveTypo);
  return { searches, run: isInVain ? runWith(true) : strict };
}

/**
 * The records that answer to a query, the best first and of equally good ones the newest, with counts over all of them.
 * What bears a reference from the question comes before all else, even without its other words. A query without words
 * finds everything that its conditions and the narrowing allow. When nothing at all has the words, each of the long ones
 * may have a typo, those too that begin other words: "medai" is then "media" rather than "medaille". A record is found by
 * the words of its publication as well.
 */
export function searchArchive(
  index: ArchiveIndex,
  query: Query,
  options: SearchOptions = {},
): ArchiveResults {
  const { searches, run } = runOf(index, query, options);
  const documents = [...run.top.sorted().subarray(options.offset ?? 0)].map(documentOfKey);
  return {
    hits: hitsOf(searches, { index, run, documents }),
    total: run.total,
    counts: run.counter.finish(),
  };
}

/**
 * The place of a record among the results of a query, from 0; `undefined` when it is not among them. For a document that
 * is the publication of a record, that of the record.
 */
export function placeInResults(
  index: ArchiveIndex,
  query: Query,
  { document, ...options }: Omit<SearchOptions, 'offset' | 'limit'> & { readonly document: number },
): number | undefined {
  const shown = printedIn(index).recordOf.get(document) ?? document;
  const { run } = runOf(index, query, { ...options, limit: index.starts.at(-1) ?? 0 });
  const place = run.top.sorted().findIndex((key) => documentOfKey(key) === shown);
  return place < 0 ? undefined : place;
}
