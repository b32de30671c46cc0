import * as v from 'valibot';
import { type Stamp, stampSchema } from '@/domain/journal/hlc';
import { assertOwnVersion } from '@/storage/database/connection';
import type { DossierDatabase } from '@/storage/database/database';
import { readUnfinished, type UnfinishedWipe } from './unfinishedWipe';

/** What a database remembers of its dossier beside the records. */
export type Remembered = {
  /** The number of the last choice that was for this dossier; 0 where there was none. */
  readonly choice: number;
  /** When it was last wiped (ISO 8601, UTC); `undefined` where it never was. */
  readonly wipedAt: string | undefined;
  /** Whether what was kept of it outside of the database before that may still be there. */
  readonly hasCopies?: boolean;
  /** What is still to be wiped beside it. */
  readonly unfinished?: UnfinishedWipe | undefined;
};

export const nothingRemembered: Remembered = { choice: 0, wipedAt: undefined };

/** Whether a dossier was wiped after the moment of the last wipe that is known elsewhere (both ISO 8601, UTC). */
export function isWipedSince(
  known: string | undefined,
  wipedAt: string | undefined,
): wipedAt is string {
  return wipedAt !== undefined && wipedAt > (known ?? '');
}

const opened = 'opened';
const wiped = 'wiped';
const wiping = 'wiping';
const restored = 'restored';

const openedSchema = v.object({ choice: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const wipedSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  copies: v.fallback(v.optional(v.boolean(), false), false),
});
const restoredSchema = v.object({ upTo: stampSchema });

/** Writes on disk that choice number `choice` was for this dossier. */
export async function writeOpened({ dexie, meta }: DossierDatabase, choice: number): Promise<void> {
  await dexie.transaction('rw', meta, async () => {
    assertOwnVersion(dexie);
    await meta.put({ name: opened, choice });
  });
}

/**
 * Writes when this dossier was wiped, in the transaction that does so: browsers put the settings on disk some seconds later.
 * Copies of what is gone may be there until that is taken back. `unfinished` is what is to be wiped beside it.
 */
export async function putWiped(
  { meta }: DossierDatabase,
  at: string,
  unfinished?: UnfinishedWipe,
): Promise<void> {
  await meta.put({ name: wiped, at, copies: true });
  if (unfinished) await meta.put({ name: wiping, ...unfinished });
}

/** When this dossier was wiped of which copies may still be there; `undefined` where there are none. */
export async function wipedWithCopies({ meta }: DossierDatabase): Promise<string | undefined> {
  const row = v.safeParse(wipedSchema, await meta.get(wiped));
  return row.success && row.output.copies ? row.output.at : undefined;
}

/** Writes that no copies are left of what was wiped at a moment. */
export async function forgetCopies({ dexie, meta }: DossierDatabase, at: string): Promise<void> {
  await dexie.transaction('rw', meta, async () => {
    assertOwnVersion(dexie);
    const row = v.safeParse(wipedSchema, await meta.get(wiped));
    if (row.success && row.output.at === at) await meta.put({ name: wiped, at });
  });
}

/** Writes that nothing of the last wipe is still to be done beside this dossier. */
export async function forgetUnfinished({ dexie, meta }: DossierDatabase): Promise<void> {
  await dexie.transaction('rw', meta, async () => {
    assertOwnVersion(dexie);
    await meta.delete(wiping);
  });
}

/** Forgets the last wipe, in the transaction that brings back what it took: nothing more of it is done. */
export async function forgetWiped({ meta }: DossierDatabase): Promise<void> {
  await meta.bulkDelete([wiped, wiping]);
}

/** Writes up to which stamp the journal was put there, in the transaction that does so; forgets it where that is `undefined`. */
export async function putRestored(
  { meta }: DossierDatabase,
  upTo: Stamp | undefined,
): Promise<void> {
  if (upTo === undefined) await meta.delete(restored);
  else await meta.put({ name: restored, upTo });
}

/** Up to which stamp the journal was put there by the last restore; `undefined` where there was none. */
export async function readRestored({ meta }: DossierDatabase): Promise<Stamp | undefined> {
  const row = v.safeParse(restoredSchema, await meta.get(restored));
  return row.success ? row.output.upTo : undefined;
}

/** What a database remembers. A row that can't be read tells nothing: it is no reason to take the dossier for damaged. */
export function readRemembered(database: IDBDatabase): Promise<Remembered> {
  if (!database.objectStoreNames.contains('meta')) return Promise.resolve(nothingRemembered);
  return new Promise((resolve) => {
    const transaction = database.transaction('meta');
    const rows = transaction.objectStore('meta');
    const openedRow = rows.get(opened);
    const wipedRow = rows.get(wiped);
    const wipingRow = rows.get(wiping);
    transaction.addEventListener('complete', () => {
      const choice = v.safeParse(openedSchema, openedRow.result);
      const wipe = v.safeParse(wipedSchema, wipedRow.result);
      resolve({
        choice: choice.success ? choice.output.choice : nothingRemembered.choice,
        wipedAt: wipe.success ? wipe.output.at : nothingRemembered.wipedAt,
        hasCopies: wipe.success && wipe.output.copies,
        unfinished: readUnfinished(wipingRow.result),
      });
    });
    transaction.addEventListener('abort', () => resolve(nothingRemembered));
  });
}
