import * as v from 'valibot';
import { backupMarkSchema } from '@/domain/journal/backupMark';
import { daySchema } from '@/domain/shared/day';

const mark = v.fallback(v.optional(backupMarkSchema), undefined);

/** How the last backup that was written to the folder by itself ended; with a code when it failed. */
const outcomeSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  failure: v.optional(v.string()),
});
export type FolderOutcome = v.InferOutput<typeof outcomeSchema>;

const outcome = v.fallback(v.optional(outcomeSchema), undefined);

const defaultKept = 10;

/** What is remembered about backups on this machine; a part that is missing or not understood is at its default. */
export const backupSettingsSchema = v.object({
  /** Of each dossier the last backup outside of the browser. */
  eigen: mark,
  voorbeeld: mark,
  /** How many backups of a dossier stay in the folder. */
  kept: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)), defaultKept),
  /** The last that was written to the folder, and the last that could not be. */
  written: outcome,
  failed: outcome,
  /** Until this day there are no reminders. */
  quietUntil: v.fallback(v.optional(daySchema), undefined),
});
export type BackupSettings = Readonly<v.InferOutput<typeof backupSettingsSchema>>;

/** Nothing is remembered. */
export const noBackups: BackupSettings = { kept: defaultKept };
