/**
 * Names behind the question mark by which one page leads to another. The filters of the lists have theirs in `items`, the
 * day shown in `standMode.ts`, and what only its own page reads is named there.
 */
export const searchNames = {
  /** What is asked of the archive, and the words to which a list is narrowed. */
  question: 'zoek',
  /** The days between which the changes are shown. */
  from: 'van',
  until: 'tot',
  /** The motion of a card. */
  motion: 'motie',
} as const;
