import type { ArchiveIndex } from '../index/archiveIndex';
import { parseQuery } from '../query/parseQuery';
import type { Piece } from '../query/piece';
import { type QuestionWithout, questionWithout, severalPieces } from '../query/pieces';
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

/** So many words of a question are left out, each in its turn. */
const mostLeftOut = 6;

/** Each of the first words left out, or all at once that are nowhere: as long as one is left nothing is found. */
function suspects(
  index: ArchiveIndex,
  question: string,
  pieces: readonly Piece[],
): readonly QuestionWithout[] {
  // What bears a reference is found without the other words.
  const bearsReference = parseQuery(question).references.length > 0;
  const nowhere = bearsReference ? [] : pieces.filter(({ written }) => isNowhere(index, written));
  if (nowhere.length === pieces.length) return [];
  if (nowhere.length > 0) {
    return [questionWithout(pieces, (at) => nowhere.some((piece) => piece === pieces[at]))];
  }
  return pieces
    .slice(0, mostLeftOut)
    .map((_, place) => questionWithout(pieces, (at) => at === place));
}

/** From so many words on, something may have been pasted with words before or after it. */
const fewestOfPasted = 4;

type Look = (without: QuestionWithout) => WordInTheWay | undefined;

/**
 * Looks for the most words that find something when all others are left out, half of them at the least: `cut` gives the
 * question with so many. It halves what it doesn't know yet, as fewer words find more.
 */
function* longestThatFinds(
  count: number,
  cut: (kept: number) => QuestionWithout,
  look: Look,
): Generator<WordInTheWay | undefined> {
  let longest: WordInTheWay | undefined;
  let [finds, findsNone] = [Math.ceil(count / 2) - 1, count];
  while (findsNone - finds > 1) {
    const kept = Math.floor((finds + findsNone) / 2);
    const found = look(cut(kept));
    if (found) [finds, longest] = [kept, found];
    else findsNone = kept;
    yield undefined;
  }
  yield longest;
}

/**
 * Looks for the words of a question that finds nothing without each of which it would find something, in their order, and
 * where there are none for all those before or after the most that do. To be asked only then: each step searches once, and
 * gives the words when they are such; whoever asks can do something else between two steps.
 */
export function* wordsInTheWay(
  index: ArchiveIndex,
  question: string,
  narrowing: Narrowing,
): Generator<WordInTheWay | undefined> {
  const pieces = severalPieces(question);
  const count = pieces.length;
  const look: Look = (without) => {
    const query = parseQuery(without.question);
    const { total } = searchArchive(index, query, { narrowing, limit: 0 });
    return total > 0 ? { ...without, total } : undefined;
  };
  let isFound = false;
  for (const without of suspects(index, question, pieces)) {
    const found = look(without);
    isFound ||= found !== undefined;
    yield found;
  }
  if (isFound || count < fewestOfPasted) return;
  yield* longestThatFinds(count, (kept) => questionWithout(pieces, (at) => at >= kept), look);
  yield* longestThatFinds(
    count,
    (kept) => questionWithout(pieces, (at) => at < count - kept),
    look,
  );
}
