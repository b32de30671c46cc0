/** How a motion and what a letter seeks agree; every measure is between 0 and 1 but for the age. */
export type Likeness = {
  /** Words shared, weighed, as a share of the words of both. */
  readonly words: number;
  /** As a share of the letter's words, and of the motion's. */
  readonly ofLetter: number;
  readonly ofMotion: number;
  /** Whether the words are the same but for a few. */
  readonly verbatim: number;
  /** Words that only begin alike ("kinderalimentatiewetgeving", "kinderalimentatie"), as a share of the motion's. */
  readonly alike: number;
  /** Words that stand elsewhere in the letter's subject or in the title of its file, as a share of the motion's. */
  readonly nearby: number;
  /** Words of the letter that stand only in the text of the motion, as a share of the letter's. */
  readonly inText: number;
  /** Submitters that the letter names, as a share of those it names, and of those of the motion. */
  readonly named: number;
  readonly signed: number;
  readonly sameFile: number;
  /** The natural logarithm of the months between them. */
  readonly age: number;
  /** The motion is later than the letter. */
  readonly later: number;
  /** The motion is a changed one, and the letter says so in the same words. */
  readonly changed: number;
  /** Before the letter another motion took its place. */
  readonly replaced: number;
};

/**
 * How much each measure counts. Fitted by conditional logit on letters of 2008–2025 that name their motion, each
 * against the likeliest other motions of the archive; see docs/letters-and-motions.md.
 */
export const weights: Likeness = {
  words: 2.2,
  ofLetter: 2.4,
  ofMotion: 4,
  verbatim: 1.5,
  alike: 3,
  nearby: 1,
  inText: 2,
  named: 4,
  signed: 3,
  sameFile: 2.9,
  age: -0.7,
  later: -1.7,
  changed: 1.7,
  replaced: -0.7,
};

/** The measures in one number, to rank by; it has no unit. */
export function scoreOf(likeness: Likeness): number {
  return (
    likeness.words * weights.words +
    likeness.ofLetter * weights.ofLetter +
    likeness.ofMotion * weights.ofMotion +
    likeness.verbatim * weights.verbatim +
    likeness.alike * weights.alike +
    likeness.nearby * weights.nearby +
    likeness.inText * weights.inText +
    likeness.named * weights.named +
    likeness.signed * weights.signed +
    likeness.sameFile * weights.sameFile +
    likeness.age * weights.age +
    likeness.later * weights.later +
    likeness.changed * weights.changed +
    likeness.replaced * weights.replaced
  );
}
