import type { ArchiveIndex } from '../index/archiveIndex';
import { parseQuery } from '../query/parseQuery';
import { type QuestionWithout, questionsWithout } from '../query/pieces';
import type { Narrowing } from './conditions';
import { searchArchive } from './searchArchive';

/** What stands in the way of finding something, with the question without it and how many records that finds. */
export type WordInTheWay = QuestionWithout & { readonly total: number };

/**
 * The words of a question that finds nothing without each of which it would find something, in their order. To be asked
 * only then: it searches once or twice for each of the first words.
 */
export function wordsInTheWay(
  index: ArchiveIndex,
  question: string,
  narrowing: Narrowing,
): WordInTheWay[] {
  return questionsWithout(question)
    .map((without) => {
      const query = parseQuery(without.question);
      const { total } = searchArchive(index, query, { narrowing, limit: 0 });
      return Object.assign(without, { total });
    })
    .filter(({ total }) => total > 0);
}
