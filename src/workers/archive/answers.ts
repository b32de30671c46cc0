import { type ArchiveIndex, countRecords } from '@/archive/index/archiveIndex';
import { broughtTogether, printedIn } from '@/archive/index/printed';
import { parseQuery } from '@/archive/query/parseQuery';
import type { Narrowing } from '@/archive/search/conditions';
import type { Counts } from '@/archive/search/counts';
import { placeInResults, type SearchOptions, searchArchive } from '@/archive/search/searchArchive';
import { unknownValues } from '@/archive/search/unknownValues';
import { type WordInTheWay, wordsInTheWay } from '@/archive/search/wordsInTheWay';
import type { ArchiveState, FoundPage } from './archiveApi';
import type { HeldArchive } from './heldArchive';
import { pause } from './pause';

/** How much is in an index: a record and its publication as one, and each by itself. */
function amountIn(index: ArchiveIndex): Pick<ArchiveState, 'records' | 'apart'> {
  const all = countRecords(index);
  const { recordOf, publications } = printedIn(index);
  return { records: all - recordOf.size, apart: { records: all - publications, publications } };
}

/** A page of what a question finds, with the counts to narrow down by. */
export async function search(
  archive: HeldArchive,
  question: string,
  options: SearchOptions,
): Promise<FoundPage> {
  const held = await archive.present();
  const { index } = held;
  const query = parseQuery(question);
  const { hits, total, counts } = searchArchive(index, query, options);
  const shown = await archive.records(
    held,
    hits.map(({ document }) => document),
  );
  const found = hits.map(({ document, isExact, words }, at) => {
    const record = shown[at];
    const brought = broughtTogether(index, document);
    return record ? Object.assign(record, { isExact, words, brought }) : null;
  });
  const problems = [...query.problems, ...unknownValues(index, query)];
  return { items: found, ...amountIn(index), total, counts, problems };
}

/** What an index holds of each kind, and the newest document. */
type Holdings = { readonly kinds: Counts['kinds']; readonly newest: number | undefined };

const known = new WeakMap<ArchiveIndex, Holdings>();

/** Kept, as it takes a search through everything and each window asks for it after each step of an import. */
function holdingsOf(index: ArchiveIndex): Holdings {
  const before = known.get(index);
  if (before) return before;
  const { hits, counts } = searchArchive(index, parseQuery(''), { order: 'newest', limit: 1 });
  const holds = { kinds: counts.kinds, newest: hits[0]?.document };
  known.set(index, holds);
  return holds;
}

/** What the archive holds, all of one moment. */
export async function holdings(archive: HeldArchive): Promise<Omit<ArchiveState, 'imports'>> {
  const held = await archive.present();
  const { index } = held;
  const { kinds, newest: document } = holdingsOf(index);
  const [newest] = await archive.records(held, document === undefined ? [] : [document]);
  const on = newest?.item.on;
  return { ...amountIn(index), kinds, ...(on && { newest: on }) };
}

/** Where the record with a mark lies in what a question finds; `undefined` when it isn't among that. */
export async function placeOf(
  archive: HeldArchive,
  mark: string,
  question: string,
  wanted: SearchOptions,
): Promise<number | undefined> {
  const { held, documents } = await archive.documentsOf(mark);
  const [document] = documents;
  if (document === undefined) return undefined;
  return placeInResults(held.index, parseQuery(question), { ...wanted, document });
}

/** The words of a question that keep it from finding anything; what is asked meanwhile goes before each of them. */
export async function wordsOf(
  archive: HeldArchive,
  question: string,
  narrowing: Narrowing,
): Promise<WordInTheWay[]> {
  const { index } = await archive.present();
  const words: WordInTheWay[] = [];
  for (const word of wordsInTheWay(index, question, narrowing)) {
    if (word) words.push(word);
    await pause();
  }
  return words;
}
