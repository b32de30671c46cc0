import { type ArchiveItem, parseArchiveItem } from '@/domain/archive/archiveItem';
import { openInTurn } from '@/storage/database/openInTurn';
import { onceUnlessItFails } from '@/storage/onceUnlessItFails';
import type { WriteLock } from '../ports';
import type {
  ArchiveDatabase,
  ChunkRow,
  FindingRow,
  ImportRow,
  PartRow,
  ProblemRow,
  SavedSearchRow,
} from './archiveDatabase';
import { chunkOf, chunkSize, type Place, packChunks, unpackChunk, unpackRecord } from './chunks';
import { basisOf, type FindingPlace, lastFinding, readFinding, writeFinding } from './findings';

/** A part of the index before it has a number and its records have a place. */
export type NewPart = Pick<PartRow, 'segment' | 'gone' | 'marks'>;

/** What one step of an import writes, all of it or nothing. */
export type ArchiveBatch = {
  /** The records of the new part, in the order of its documents. */
  readonly records: readonly ArchiveItem[];
  readonly part: NewPart | undefined;
  /** Which documents of parts that are there already are gone. */
  readonly gone: readonly Pick<PartRow, 'id' | 'gone'>[];
  readonly progress: ImportRow;
  readonly problems: readonly ProblemRow[];
};

/** The archive as it lies on disk. */
export type ArchiveStore = {
  readonly parts: () => Promise<PartRow[]>;
  /** The ids of the parts, which takes no time to read. */
  readonly partIds: () => Promise<number[]>;
  /** Writes a step of an import; gives the new part as it was stored. */
  readonly commit: (batch: ArchiveBatch) => Promise<PartRow | undefined>;
  /**
   * Puts parts that were made from the records with this basis in the place of all there are; gives them as they were
   * stored, under ids that none of those had. `chunks` take the place of those with their ids. Gives `undefined`, and leaves
   * all as it is, when the records changed since: they would come back, or be lost.
   */
  readonly replaceParts: (
    parts: readonly Omit<PartRow, 'id'>[],
    basis: string,
    chunks?: readonly ChunkRow[],
  ) => Promise<PartRow[] | undefined>;
  /** The records at these places, in this order; `undefined` for one that is damaged or not there. */
  readonly records: (places: readonly Place[]) => Promise<(ArchiveItem | undefined)[]>;
  /** All records that ever lay in a chunk, with their place, a chunk at a time; replaced ones too. */
  readonly eachChunk: (
    take: (records: readonly unknown[], firstPlace: Place) => void,
  ) => Promise<void>;
  readonly imports: () => Promise<ImportRow[]>;
  readonly putImport: (row: ImportRow) => Promise<void>;
  readonly problemsOf: (importId: number, most: number) => Promise<ProblemRow[]>;
  readonly searches: () => Promise<SavedSearchRow[]>;
  readonly putSearch: (row: SavedSearchRow) => Promise<void>;
  readonly removeSearch: (id: string) => Promise<void>;
  /** Throws the records and their index away; saved searches stay, and have seen no import. */
  readonly clear: () => Promise<void>;
  /** Tells one state of the records from another: it changes with every record that comes, changes or goes. */
  readonly basis: () => Promise<string>;
  /** What was worked out from the records as they are now; `undefined` when it was not, or has another layout. */
  readonly finding: (id: string, layout: number) => Promise<unknown>;
  /** What was last worked out, from whatever records; to start from when only some of them changed. */
  readonly lastFinding: (id: string, layout: number) => Promise<unknown>;
  /** Keeps what was worked out. Gives `false`, and changes nothing, when the records changed since, or by `place`. */
  readonly putFinding: (finding: FindingRow, place?: FindingPlace) => Promise<boolean>;
  readonly close: () => void;
};

async function nextChunk({ chunks }: ArchiveDatabase): Promise<number> {
  const last = await chunks.toCollection().lastKey();
  return typeof last === 'number' ? last + 1 : 0;
}

async function nextPart({ parts }: ArchiveDatabase): Promise<number> {
  const last = await parts.toCollection().lastKey();
  return typeof last === 'number' ? last + 1 : 0;
}

async function readRecords(
  { chunks }: ArchiveDatabase,
  places: readonly Place[],
): Promise<(ArchiveItem | undefined)[]> {
  const ids = [...new Set(places.map(chunkOf))];
  const rows = await chunks.bulkGet(ids);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row.bytes]] : [])));
  return places.map((place) => {
    const bytes = byId.get(chunkOf(place));
    // Checked, as it comes from the disk, whatever wrote it.
    return bytes && parseArchiveItem(unpackRecord(bytes, place));
  });
}

/** The parts, each with what is gone of it by now. */
async function readParts({
  parts,
  gone,
}: Pick<ArchiveDatabase, 'parts' | 'gone'>): Promise<PartRow[]> {
  const [rows, later] = await Promise.all([parts.toArray(), gone.toArray()]);
  const byId = new Map(later.map((row) => [row.id, row.gone]));
  return rows.map((row) => Object.assign(row, { gone: byId.get(row.id) ?? row.gone }));
}

async function writeBatch(
  database: ArchiveDatabase,
  { records, part, gone, progress, problems }: ArchiveBatch,
): Promise<PartRow | undefined> {
  const first = await nextChunk(database);
  await database.chunks.bulkAdd(packChunks(records, first));
  await database.gone.bulkPut([...gone]);
  await database.imports.put(progress);
  await database.problems.bulkAdd([...problems]);
  if (!part) return undefined;
  const places = Uint32Array.from(records, (_, at) => first * chunkSize + at).buffer;
  const row = { id: await nextPart(database), ...part, places };
  await database.parts.add(row);
  return row;
}

async function replaceAllParts(
  database: ArchiveDatabase,
  replacements: readonly Omit<PartRow, 'id'>[],
  { basis, chunks }: { readonly basis: string; readonly chunks: readonly ChunkRow[] },
): Promise<PartRow[] | undefined> {
  if ((await basisOf(database)) !== basis) return undefined;
  await database.chunks.bulkPut([...chunks]);
  const { parts, gone } = database;
  // A window that was not told still knows the old ones, and must not take these for them.
  const first = await nextPart(database);
  const rows = replacements.map((part, at) => ({ id: first + at, ...part }));
  await parts.clear();
  await gone.clear();
  await parts.bulkAdd(rows);
  return rows;
}

/** How many chunks are read at once when all are: some megabytes, as what is read of them takes several times as much. */
const chunksAtOnce = 64;

async function readEachChunk(
  { chunks }: ArchiveDatabase,
  take: (records: readonly unknown[], firstPlace: Place) => void,
): Promise<void> {
  for (let from = 0; ; ) {
    const rows = await chunks.where('id').aboveOrEqual(from).limit(chunksAtOnce).toArray();
    for (const { id, bytes } of rows) take(unpackChunk(bytes), id * chunkSize);
    const last = rows.at(-1);
    if (!last) return;
    from = last.id + 1;
  }
}

/** All tables of the archive. */
function tablesOf(database: ArchiveDatabase) {
  const { chunks, parts, gone, imports, problems, searches, findings } = database;
  return [chunks, parts, gone, imports, problems, searches, findings];
}

/**
 * The archive on a database, which may still have to be found. `lock` is the one that every writer of this browser shares:
 * Chromium has been seen to lose a whole origin when it was killed while two transactions wrote at once.
 */
export function createArchiveStore(
  found: ArchiveDatabase | Promise<ArchiveDatabase>,
  lock: WriteLock,
): ArchiveStore {
  /** Making the database is a write as any other. */
  const open = onceUnlessItFails(async () => {
    const database = await found;
    await openInTurn(database.dexie, lock, database.databases);
    return database;
  });
  async function reading<T>(read: (database: ArchiveDatabase) => PromiseLike<T>): Promise<T> {
    return read(await open());
  }
  const writing = <T>(work: (database: ArchiveDatabase) => Promise<T>): Promise<T> =>
    reading((database) =>
      lock(async () => database.dexie.transaction('rw', tablesOf(database), () => work(database))),
    );
  return {
    parts: () =>
      reading(({ dexie, parts, gone }) =>
        // In one transaction: an import may merge the parts in between.
        dexie.transaction('r', [parts, gone], () => readParts({ parts, gone })),
      ),
    partIds: () => reading(({ parts }) => parts.toCollection().primaryKeys()),
    commit: (batch) => writing((database) => writeBatch(database, batch)),
    replaceParts: (rows, basis, chunks = []) =>
      writing((database) => replaceAllParts(database, rows, { basis, chunks })),
    records: (places) => reading((database) => readRecords(database, places)),
    eachChunk: (take) => reading((database) => readEachChunk(database, take)),
    imports: () => reading(({ imports }) => imports.toArray()),
    putImport: (row) => writing(async ({ imports }) => void (await imports.put(row))),
    problemsOf: (importId, most) =>
      reading(({ problems }) => problems.where({ importId }).limit(most).toArray()),
    searches: () => reading(({ searches }) => searches.toArray()),
    putSearch: (row) => writing(async ({ searches }) => void (await searches.put(row))),
    removeSearch: (id) => writing(({ searches }) => searches.delete(id)),
    clear: () =>
      writing(async ({ chunks, parts, gone, imports, problems, searches, findings }) => {
        for (const table of [chunks, parts, gone, imports, problems, findings]) await table.clear();
        // The numbers of imports begin anew.
        await searches.toCollection().modify({ seen: 0 });
      }),
    basis: () => reading(basisOf),
    finding: (id, layout) => reading((database) => readFinding(database, id, layout)),
    lastFinding: (id, layout) => reading((database) => lastFinding(database, id, layout)),
    putFinding: (finding, place = {}) =>
      writing((database) => writeFinding(database, finding, place)),
    close: () => void Promise.resolve(found).then(({ dexie }) => dexie.close()),
  };
}
