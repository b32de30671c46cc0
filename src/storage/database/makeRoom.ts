import { browserBuckets, type DatabasePlace, openPlace } from './databasePlace';

/** Makes a new, empty place, which is in use from then on. Rejects where the browser can't. */
async function nextPlace({ generation }: DatabasePlace, buckets: unknown): Promise<DatabasePlace> {
  const next = buckets instanceof Object ? await openPlace(buckets, generation + 1) : undefined;
  if (!next) throw new Error('The browser makes no databases any more');
  return next;
}

function ended(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('The browser gives no database'));
    });
  });
}

/** Removes a database; rejects when the browser can't. */
async function removeDatabase({ databases }: DatabasePlace, name: string): Promise<void> {
  await ended(databases.deleteDatabase(name));
}

const trialName = 'gevolg-proef';

/** Whether the browser can make a database there. */
async function isUsable(place: DatabasePlace): Promise<boolean> {
  try {
    (await ended(place.databases.open(trialName))).close();
    await removeDatabase(place, trialName);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes room for a new database in the place of one that can't be read. Where the browser can't make any database any
 * more, it makes a new place; that is the one returned. Rejects when nothing helps.
 */
export async function makeRoom(
  place: DatabasePlace,
  name: string,
  buckets: unknown = browserBuckets(),
): Promise<DatabasePlace> {
  try {
    await removeDatabase(place, name);
    if (await isUsable(place)) return place;
  } catch (error) {
    // One database is the trouble, not the place: then the others are not left behind.
    if (await isUsable(place)) throw error;
  }
  return nextPlace(place, buckets);
}

/**
 * The place for a dossier that is missing as a whole: the browser tells of no databases as well where it can make none. It is a
 * new one when none can be made here, at a second attempt either. Rejects when nothing helps.
 */
export async function usablePlace(
  place: DatabasePlace,
  buckets: unknown = browserBuckets(),
): Promise<DatabasePlace> {
  // Chromium may have to fail once to find out that a log was cut off, and begin a new one.
  if ((await isUsable(place)) || (await isUsable(place))) return place;
  return nextPlace(place, buckets);
}
