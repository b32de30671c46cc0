import type { LinkedItem } from './linkedItem';
import type { MotionPhrase } from './motionPhrase';

/** A motion as it is compared with letters; what it is about is kept as words in the index, or else read again. */
export type MotionFacts = Omit<MotionPhrase, 'topic' | 'names'> & {
  readonly item: LinkedItem;
  /** The title of the file of papers that it is in. */
  readonly file: string;
};
