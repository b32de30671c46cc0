import { callIfThere } from '@/storage/callIfThere';

/** Tells how much room there is, and promises to keep what is in it. */
export type Room = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>;

/**
 * Where the databases of this browser are. Chromium puts all of a site in one place; when a file of that is damaged in a way
 * that it does not know, it can neither open nor remove any of them. A storage bucket is a place apart.
 */
export type DatabasePlace = {
  /** 0 for where the browser puts databases by itself; one more each time a place had to be left. */
  readonly generation: number;
  readonly databases: IDBFactory;
  /** What tells of the room in it; it is apart from that of the files and settings of the site. */
  readonly room: Room | undefined;
};

/** Where the browser puts databases by itself. */
export function firstPlace(): DatabasePlace {
  return { generation: 0, databases: indexedDB, room: undefined };
}

const prefix = 'gevolg-opslag-';

/** The browser's `StorageBucketManager`, where it has one. */
export function browserBuckets(): unknown {
  return typeof navigator === 'undefined' ? undefined : Reflect.get(navigator, 'storageBuckets');
}

function generationOf(name: unknown): number {
  const [, number = '0'] = /^gevolg-opslag-(\d{1,6})$/u.exec(String(name)) ?? [];
  return Number(number);
}

function askedOf(bucket: object, name: 'estimate' | 'persist' | 'persisted'): unknown {
  return callIfThere(bucket, name);
}

function roomOf(bucket: object): Room {
  return {
    estimate: async () => {
      const told = await askedOf(bucket, 'estimate');
      const usage: unknown = told instanceof Object ? Reflect.get(told, 'usage') : undefined;
      const quota: unknown = told instanceof Object ? Reflect.get(told, 'quota') : undefined;
      return {
        ...(typeof usage === 'number' && { usage }),
        ...(typeof quota === 'number' && { quota }),
      };
    },
    persist: async () => (await askedOf(bucket, 'persist')) === true,
    persisted: async () => (await askedOf(bucket, 'persisted')) === true,
  };
}

/** Opens the place of a generation, and makes it where it isn't there; `undefined` where the browser gives none. */
export async function openPlace(
  buckets: object,
  generation: number,
): Promise<DatabasePlace | undefined> {
  const bucket = await callIfThere(buckets, 'open', `${prefix}${generation}`, {
    durability: 'strict',
    persisted: true,
  });
  if (!(bucket instanceof Object)) return undefined;
  const databases: unknown = Reflect.get(bucket, 'indexedDB');
  if (!(databases instanceof IDBFactory)) return undefined;
  return { generation, databases, room: roomOf(bucket) };
}

/**
 * The place that is in use: the last one that was made, which every tab and worker finds by itself. Where the browser has
 * no buckets, or can't open that one, it is the first. `buckets` is the browser's `StorageBucketManager`.
 */
export async function findPlace(buckets: unknown = browserBuckets()): Promise<DatabasePlace> {
  if (!(buckets instanceof Object)) return firstPlace();
  try {
    const names = await callIfThere(buckets, 'keys');
    const generation = Math.max(0, ...(Array.isArray(names) ? names.map(generationOf) : []));
    const place = generation > 0 ? await openPlace(buckets, generation) : undefined;
    return place ?? firstPlace();
  } catch {
    // Refused to a page from a file, among others.
    return firstPlace();
  }
}
