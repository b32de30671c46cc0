import * as v from 'valibot';
import { type Stamp, stampSchema } from '@/domain/journal/hlc';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const unfinishedSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  example: v.optional(v.object({ entries: count, last: v.optional(stampSchema) })),
  searches: v.optional(v.array(v.string())),
  folder: v.optional(v.string()),
});

/**
 * What of a wipe of everything comes after the user's own dossier, written in the transaction that empties that: whoever starts
 * after a kill finishes it. It tells what was there, so that nothing goes that came later.
 */
export type UnfinishedWipe = {
  /** When the wipe was begun: ISO 8601, UTC. */
  readonly at: string;
  /** How the example dossier stood; `undefined` where that could not be read. */
  readonly example?: { readonly entries: number; readonly last?: Stamp | undefined } | undefined;
  /** The ids of the saved searches; `undefined` where they could not be read. */
  readonly searches?: readonly string[] | undefined;
  /** The name of the folder for backups; `undefined` where none was chosen. */
  readonly folder?: string | undefined;
};

/** Reads it from a row of a database; `undefined` for anything else. */
export function readUnfinished(row: unknown): UnfinishedWipe | undefined {
  const read = v.safeParse(unfinishedSchema, row);
  return read.success ? read.output : undefined;
}
