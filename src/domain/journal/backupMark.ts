import * as v from 'valibot';
import { stampSchema } from './hlc';

/** What is remembered of the last backup of a dossier that left the browser. */
export const backupMarkSchema = v.object({
  /** The moment (ISO 8601, UTC) at which it was made. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** How many entries were in it, and the stamp of the newest. */
  entries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  last: v.optional(stampSchema),
});
export type BackupMark = Readonly<v.InferOutput<typeof backupMarkSchema>>;
