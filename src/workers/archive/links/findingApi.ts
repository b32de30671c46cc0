/** What is worked out from all records together, off the main thread and apart from searching. */
export type FindingApi = {
  /**
   * Sees to it that references that records don't bear, and the links of letters and motions, are worked out and stored.
   * At once when they are; for a hundred thousand records it takes some tens of seconds, once after each import.
   */
  readonly prepare: () => Promise<void>;
};
