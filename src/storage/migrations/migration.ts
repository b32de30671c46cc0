import type { Transaction } from 'dexie';

/**
 * One step in the life of the database. A released step is never edited: a new shape is a new step with an `upgrade`,
 * which changes the records and the journal alike, since the records follow from the journal.
 */
export type Migration = {
  readonly version: number;
  /** Tables with their indexes in Dexie's notation; tables not named stay as they are. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
