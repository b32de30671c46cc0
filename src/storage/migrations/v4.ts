import type { Migration } from './migration';

/**
 * Entries may say what a merge took over and kept, when they were written, and for which entry they stand
 * (`laterEntryFields`). What is there already stays as it is; the number keeps older code out, which would drop these fields
 * from whatever it writes anew.
 */
export const version4: Migration = { version: 4, stores: {} };
