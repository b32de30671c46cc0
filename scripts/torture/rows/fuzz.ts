import { seal, unseal } from '@/formats/bundle/envelope';
import { pack } from '@/formats/bundle/gzip';
import { DamagedFileError, UnpackedTooLargeError } from '@/formats/tweedekamer/decompress';
import { NotRecordsError } from '@/formats/tweedekamer/notRecords';
import { openDossierDatabase } from '@/storage/database/database';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore } from '@/testing/dossierStore';
import { type Chance, chance, pick } from '../../lib/chance';
import { type Counter, counter, told } from '../counter';
import { archiveFiles, readToEnd } from '../make/archiveFiles';
import { dumpOfDatabase, newDatabaseName } from '../make/database';
import { backupOf, putBack } from '../make/files';
import { someJournal } from '../make/journals';
import { mutated } from '../make/mutate';
import { type Row, type Run, timesOf } from '../row';
import { type Watchdog, watchdog } from '../watchdog';

type Bytes = Uint8Array<ArrayBuffer>;

const goals = { backup: 3000, entries: 1500, archive: 1500 };
const short = 60;

/** In milliseconds; longer counts as hanging. */
const limit = 10_000;

/** Does a try, and says whether it was done in time and in order. */
type Trying = (next: Chance) => Promise<string | undefined>;

/** A backup with something wrong in it whose checksum is right all the same: who changes it on purpose sees to that. */
async function wrongBackup(next: Chance, file: Bytes): Promise<Bytes> {
  const envelope = await unseal(file);
  if (!envelope.ok) throw new Error(envelope.error.code);
  const { header, payload } = envelope.value;
  const where = next();
  if (where < 0.2) return mutated(next, file);
  if (where < 0.4) return seal({ header: mutated(next, header), payload });
  if (where < 0.5) return sealedAnew(header, mutated(next, payload), undefined);
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  void writer.write(payload).then(() => writer.close());
  const text = mutated(next, new Uint8Array(await new Response(readable).arrayBuffer()));
  return sealedAnew(header, await pack(text), text.length);
}

/** A file whose header says what the payload is: only what stands in it is wrong. */
function sealedAnew(header: Bytes, payload: Bytes, unpacked: number | undefined): Promise<Bytes> {
  const stated: unknown = JSON.parse(new TextDecoder().decode(header));
  const fields = typeof stated === 'object' ? stated : {};
  const whole = { ...fields, packed: payload.length, ...(unpacked !== undefined && { unpacked }) };
  return seal({ header: new TextEncoder().encode(JSON.stringify(whole)), payload });
}

/** A dossier in a database that stays as it is when something is refused. */
async function watchedStore(journal: ReturnType<typeof someJournal>) {
  const name = newDatabaseName();
  const store = makeTestStore({ database: openDossierDatabase(name) });
  await store.merge(journal);
  let before = await dumpOfDatabase(name);
  return {
    store,
    /** Says whether the database changed since it was last looked at, and looks anew. */
    hasChanged: async () => {
      const now = await dumpOfDatabase(name);
      const changed = now !== before;
      before = now;
      return changed;
    },
  };
}

type Watched = Awaited<ReturnType<typeof watchedStore>>;

/** Whether what is there can still be read. */
async function unreadable(store: DossierStore): Promise<string | undefined> {
  return store.load().then(() => undefined, told);
}

function tryBackup(watched: Watched, file: Bytes): Trying {
  return async (next) => {
    const put = await putBack(watched.store, await wrongBackup(next, file));
    if (put.outcome === 'thrown') return put.error;
    const changed = await watched.hasChanged();
    if (put.outcome === 'restored') return unreadable(watched.store);
    return changed ? `refused (${put.code}), and the database changed` : undefined;
  };
}

/** Some of these values with something wrong in them that is JSON all the same. */
function wrongJson(next: Chance, values: readonly unknown[]): unknown {
  for (;;) {
    const few = Array.from({ length: 3 }, () => pick(next, values));
    const bytes = mutated(next, new TextEncoder().encode(JSON.stringify(few)));
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      // No JSON is tried elsewhere.
    }
  }
}

/** Entries of a colleague, some of them with something wrong in them. */
function tryEntries(watched: Watched, journal: readonly unknown[]): Trying {
  return async (next) => {
    const raw = wrongJson(next, journal);
    const merged = await watched.store.merge(Array.isArray(raw) ? raw : [raw]);
    const changed = await watched.hasChanged();
    if (merged.ok) return unreadable(watched.store);
    return changed ? `refused (${merged.error.code}), and the database changed` : undefined;
  };
}

// What can't be unpacked or holds no records is refused by throwing; nothing else is.
const refusals = [DamagedFileError, NotRecordsError, UnpackedTooLargeError];

function isRefusal(error: unknown): boolean {
  return refusals.some((kind) => error instanceof kind);
}

function tryArchive(name: string, files: readonly Bytes[]): Trying {
  return async (next) => {
    const bytes = mutated(next, pick(next, files));
    try {
      await readToEnd(next, name, bytes);
      return undefined;
    } catch (error) {
      return isRefusal(error) ? undefined : told(error);
    }
  };
}

async function tryOften(
  count: Counter,
  times: number,
  trying: Trying,
  watch: Watchdog,
  seed: number,
) {
  for (let at = 0; at < times; at += 1) {
    watch.next(at);
    const began = performance.now();
    const fault = await trying(chance(seed * 100_000 + at)).catch(told);
    const isLate = performance.now() - began > limit;
    count.count(isLate ? `input ${at}: too long` : fault && `input ${at}: ${fault}`);
  }
  return count.outcome();
}

async function run(asked: Run) {
  const journal = someJournal(chance(asked.seed + 7), 12);
  const watched = await watchedStore(journal);
  const file = await backupOf(journal);
  const watch = watchdog(limit);
  const tries: [string, number, Trying][] = [
    ['backup, checksum made right', goals.backup, tryBackup(watched, file)],
    ['entries of a colleague', goals.entries, tryEntries(watched, journal)],
    ...Object.entries(archiveFiles).map(([name, files]): [string, number, Trying] => [
      `public record, ${name}`,
      goals.archive,
      tryArchive(name, files),
    ]),
  ];
  const outcomes = [];
  try {
    for (const [what, goal, trying] of tries) {
      const times = timesOf(asked, goal, short);
      outcomes.push(await tryOften(counter(what, goal), times, trying, watch, asked.seed));
    }
  } finally {
    await watch.end();
    watched.store.close();
  }
  return outcomes;
}

/** Whatever comes in, it is read or refused: nothing breaks, hangs or changes what is there. */
export const fuzz: Row = {
  name: 'fuzz',
  title: 'Inputs with something wrong in them',
  run,
};
