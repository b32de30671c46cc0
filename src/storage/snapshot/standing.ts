import * as v from 'valibot';
import type { Written } from '@/domain/journal/committed';
import { type Stamp, stampSchema } from '@/domain/journal/hlc';
import { recordKinds } from '@/domain/shared/ids';

/** How much a dossier holds, by which is seen later whether something of it got lost. */
export type Standing = {
  /** The version of the layout of the database; 0 when there is none. */
  readonly version: number;
  /** Entries in the journal, of which there never get fewer while a dossier is used. */
  readonly entries: number;
  readonly records: number;
  /** The newest stamp in the journal. */
  readonly last: Stamp | undefined;
};

export const nothing: Standing = { version: 0, entries: 0, records: 0, last: undefined };

/** Whether a dossier holds less than it did: entries are only ever added, and records follow from them. */
export function isLessThan(found: Standing, expected: Standing): boolean {
  // A migration may join or split entries: then only emptiness tells.
  if (found.version !== expected.version) return found.entries === 0 && expected.entries > 0;
  if (found.entries !== expected.entries) return found.entries < expected.entries;
  return found.records < expected.records || (found.last ?? '') < (expected.last ?? '');
}

/** Whether two tell of as much: then what they tell of is the same. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  const isAsMuch = one.entries === other.entries && one.records === other.records;
  return isAsMuch && one.version === other.version && one.last === other.last;
}

/**
 * How a dossier stands after something was written, from how it stood before; `undefined` when that was not right before,
 * or nobody looked by how much it grew.
 */
export function grown(before: Standing, { entries, growth }: Written): Standing | undefined {
  if (!growth || before.last !== growth.since) return undefined;
  return {
    version: before.version,
    entries: before.entries + entries.length,
    records: before.records + growth.records,
    last: entries.at(-1)?.stamp ?? before.last,
  };
}

const tablesOfRecords = new Set<string>(recordKinds);

/** Dexie's versions are whole or with one decimal; the browser keeps them times ten. */
const nativeFactor = 10;

/** Counts what is in a database, in one transaction that only reads. Rejects when the browser can't read it. */
export function readStanding(database: IDBDatabase): Promise<Standing> {
  const names = [...database.objectStoreNames];
  const version = database.version / nativeFactor;
  const hasJournal = names.includes('journal');
  const kinds = names.filter((name) => tablesOfRecords.has(name));
  if (!hasJournal && kinds.length === 0) return Promise.resolve({ ...nothing, version });
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...kinds, ...(hasJournal ? ['journal'] : [])]);
    const counts = kinds.map((kind) => transaction.objectStore(kind).count());
    const journal = hasJournal ? transaction.objectStore('journal') : undefined;
    const entries = journal?.count();
    const newest = journal?.indexNames.contains('stamp')
      ? journal.index('stamp').openKeyCursor(null, 'prev')
      : undefined;
    transaction.addEventListener('complete', () => {
      const last = v.safeParse(stampSchema, newest?.result?.key);
      resolve({
        version,
        entries: entries?.result ?? 0,
        records: counts.reduce((sum, { result }) => sum + result, 0),
        last: last.success ? last.output : undefined,
      });
    });
    transaction.addEventListener('abort', () => reject(unreadable(transaction.error)));
  });
}

function unreadable(error: DOMException | null): Error {
  return error ?? new Error('The database could not be read');
}

/**
 * Opens a database as it is, without creating or migrating anything; `undefined` when there is none.
 * Rejects when the browser can't open it.
 */
export async function openAsIs(
  name: string,
  databases: IDBFactory = indexedDB,
): Promise<IDBDatabase | undefined> {
  // Asked first where that can be: opening one that isn't there begins to make it.
  if (typeof databases.databases === 'function') {
    const known = await databases.databases();
    if (!known.some((database) => database.name === name)) return undefined;
  }
  return new Promise((resolve, reject) => {
    const request = databases.open(name);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (isNew) resolve(undefined);
      else reject(unreadable(request.error));
    });
  });
}
