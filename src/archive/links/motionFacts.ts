import type { LinkedItem } from './linkedItem';
import type { MotionPhrase } from './motionPhrase';

/** A motion as it is compared with letters. */
export type MotionFacts = MotionPhrase & {
  readonly item: LinkedItem;
  /** The title of the file of papers that it is in. */
  readonly file: string;
};
