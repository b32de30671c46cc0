/** How far comparing letters with motions is. */
export type ComparingProgress = {
  /** How many letters there are, and how many of them are compared, this time or before. */
  readonly letters: number;
  readonly compared: number;
  /** Of the letters that are to be compared this time, from 0 to 1: time goes with those alone. */
  readonly share: number;
};

/** What is worked out from all records together, off the main thread and apart from searching. */
export type FindingApi = {
  /**
   * Sees to it that references that records don't bear, and the links of letters and motions, are worked out and stored.
   * At once when they are; for a hundred thousand records it takes minutes, once after each import. Gives `false` when it
   * was given up by `stop`, or while any tab imports; what was compared is kept, and the next time goes on from there.
   */
  readonly prepare: (onProgress: (progress: ComparingProgress) => void) => Promise<boolean>;
  /** Gives up, soon. */
  readonly stop: () => Promise<void>;
};
