import type { ArchiveIndex } from '../index/archiveIndex';
import { parseQuery } from '../query/parseQuery';
import { piecesOf, type QuestionWithout, questionsWithout } from '../query/pieces';
import { askedClauses } from './asked';
import type { Narrowing } from './conditions';
import { searchArchive } from './searchArchive';

/** What stands in the way of finding something, with the question without it and how many records that finds. */
export type WordInTheWay = QuestionWithout & { readonly total: number };

/** Whether no record has the words, not even with a typo: then no question with them finds anything. */
function isNowhere(index: ArchiveIndex, words: string): boolean {
  const { required } = parseQuery(words);
  return askedClauses(index, required, false).some(({ cost }) => cost === 0);
}

/** The words that can be the only ones in the way: all, unless one of them is nowhere, and none when several are. */
function suspects(index: ArchiveIndex, question: string): readonly QuestionWithout[] {
  const all = questionsWithout(question);
  // What bears a reference is found without the other words.
  if (parseQuery(question).references.length > 0) return all;
  const words = piecesOf(question).pieces.map(({ written }) => written);
  const [nowhere, ...more] = words.filter((word) => isNowhere(index, word));
  if (nowhere === undefined) return all;
  return more.length > 0 ? [] : all.filter(({ word }) => word === nowhere);
}

/**
 * Looks for the words of a question that finds nothing without each of which it would find something, in their order. To
 * be asked only then: each step searches once, and gives the word when it is one; whoever asks can do something else
 * between two steps.
 */
export function* wordsInTheWay(
  index: ArchiveIndex,
  question: string,
  narrowing: Narrowing,
): Generator<WordInTheWay | undefined> {
  for (const without of suspects(index, question)) {
    const query = parseQuery(without.question);
    const { total } = searchArchive(index, query, { narrowing, limit: 0 });
    yield total > 0 ? { ...without, total } : undefined;
  }
}
