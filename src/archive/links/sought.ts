import type { LetterSegment } from './letterSegments';
import { dayNumber, fileTitle, type LinkedItem } from './linkedItem';
import type { MotionIndex } from './motionIndex';
import { weightOf } from './postings';
import { stemsOf } from './stems';

/** What a letter seeks with one of its segments. */
export type Sought = {
  /** How often the motion was changed, as in `MotionPhrase`. */
  readonly changes: number;
  readonly submitters: readonly string[];
  /** The words of the segment that some motion has, as numbers, and the sum of the weights of all its words. */
  readonly terms: readonly number[];
  readonly weight: number;
  /** Words elsewhere in the subject and in the title of the letter's file. */
  readonly nearby: readonly number[];
  /** Days since 1970, NaN when not known. */
  readonly day: number;
  /** The place of the letter's file among those of the motions, if any motion is in it. */
  readonly file: number | undefined;
};

/** The words of texts as numbers, those of titles of files kept: many letters are in one file. */
export function createSeeker(index: MotionIndex) {
  const { topics, files } = index;
  const titles = new Map<string, readonly number[]>();

  function numbersOf(stems: readonly string[]): number[] {
    const found: number[] = [];
    for (const stem of stems) {
      const id = topics.terms.get(stem);
      if (id !== undefined) found.push(id);
    }
    return found;
  }

  function ofTitle(title: string): readonly number[] {
    const known = titles.get(title) ?? numbersOf(stemsOf(title));
    titles.set(title, known);
    return known;
  }

  /** What one segment of a letter seeks; `context` is the whole subject, without references. */
  return function soughtBy(letter: LinkedItem, segment: LetterSegment, context: string): Sought {
    const stems = stemsOf(segment.topic);
    const file = fileTitle(letter);
    const around = context === segment.topic ? stems : stemsOf(context);
    return {
      changes: segment.changes,
      submitters: segment.submitters,
      terms: numbersOf(stems),
      weight: stems.reduce((sum, stem) => sum + weightOf(topics, stem), 0),
      nearby: [...new Set([...numbersOf(around), ...ofTitle(file)])],
      day: dayNumber(letter.on),
      file: files.get(file),
    };
  };
}
