import { Dexie, type Table, type Transaction } from 'dexie';

/** Records packed together, as a JSON list in UTF-8. Written once, read when one of them is shown. */
export type ChunkRow = { readonly id: number; readonly bytes: Uint8Array };

/** A part of the index, with what belongs to its documents one by one. The index itself is opaque here. */
export type PartRow = {
  readonly id: number;
  readonly segment: ArrayBuffer;
  /** One byte for each document: 1 when it is gone. What a `GoneRow` says of the part comes before it. */
  readonly gone: ArrayBuffer;
  /** Where each document's record lies: Uint32, `chunk × chunkSize + place`. */
  readonly places: ArrayBuffer;
  /** By which is seen whether a record that comes again is unchanged: Float64. */
  readonly marks: ArrayBuffer;
};

/** What is gone of a part since it was written: apart, as the part itself may be a hundred times as large. */
export type GoneRow = Pick<PartRow, 'id' | 'gone'>;

/** How an import went, or how far it has come. */
export type ImportRow = {
  readonly id: number;
  readonly name: string;
  /** In bytes, and the moment of the last change (ms since 1970): by these a file is known again. */
  readonly size: number;
  readonly modified: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /**
   * `refused`: it holds no records of the Kamer, and there is nothing to go on with; nor is there in one that is
   * `damaged`. `outdated`: what it brought was stored
   * in a way that is no longer read; the file has to be added again. `running` stays behind when the window that imported
   * ended; the next import puts `brokenOff` in its place.
   */
  readonly state:
    | 'running'
    | 'brokenOff'
    | 'done'
    | 'cancelled'
    | 'failed'
    | 'refused'
    | 'damaged'
    | 'outdated';
  /** The names of the files that were chosen with it and have not been begun; absent when there are none. */
  readonly next?: readonly string[];
  /** Records of the file that are dealt with; from there it goes on. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Withdrawn by the feed, and not here anyway; absent when there are none. */
  readonly absent?: number;
  readonly problems: number;
};

/** A record that was set apart. */
export type ProblemRow = {
  readonly importId: number;
  readonly line: number;
  /** The sign of that line at which it begins, from 1, where it does not begin the line. */
  readonly column?: number;
  /** How many such records it stands for; absent for one. */
  readonly count?: number;
  readonly code: string;
  readonly detail: string;
};

/** A search that the user keeps; `seen` is the number of the last import when its results were last looked at. */
export type SavedSearchRow = {
  readonly id: string;
  readonly name: string;
  /** What stands behind the question mark of its address. */
  readonly search: string;
  readonly seen: number;
};

/** Something that was worked out from all records, and takes long to work out again. What it is, is opaque here. */
export type FindingRow = {
  readonly id: string;
  /** Of what is stored; what has another is of no use. */
  readonly layout: number;
  /** The records from which it was worked out (`ArchiveStore.basis`). */
  readonly basis: string;
  readonly content: unknown;
};

export type ArchiveDatabase = {
  readonly dexie: Dexie;
  /** Where it is. */
  readonly databases: IDBFactory;
  readonly chunks: Table<ChunkRow, number>;
  readonly parts: Table<PartRow, number>;
  readonly gone: Table<GoneRow, number>;
  readonly imports: Table<ImportRow, number>;
  readonly problems: Table<ProblemRow, number>;
  readonly searches: Table<SavedSearchRow, string>;
  readonly findings: Table<FindingRow, string>;
};

export const archiveName = 'gevolg-archief';

/**
 * The first databases kept records as text, 64 to a chunk. The archive is not migrated, as it can be imported again: what
 * can't be read goes, and the imports say that their files have to be added anew.
 */
async function dropUnreadable(change: Transaction): Promise<void> {
  const first: unknown = await change.table('chunks').toCollection().first();
  if (first === undefined || (typeof first === 'object' && first !== null && 'bytes' in first)) {
    return;
  }
  for (const name of ['chunks', 'parts', 'findings']) await change.table(name).clear();
  await change.table('imports').toCollection().modify({ state: 'outdated' });
}

/**
 * Opens (and where needed creates) the archive: apart from every dossier, never in a backup, and to be thrown away and
 * imported again at any time. So its records are not migrated: a new table is there and empty, what has another layout than
 * it should is worked out again from the records, and records that can't be read go.
 */
export function openArchiveDatabase(
  name: string = archiveName,
  databases: IDBFactory = indexedDB,
): ArchiveDatabase {
  const dexie = new Dexie(name, { indexedDB: databases });
  dexie.version(1).stores({
    chunks: 'id',
    parts: 'id',
    imports: 'id',
    problems: '++, importId',
    searches: 'id',
  });
  dexie.version(2).stores({ findings: 'id' });
  dexie.version(3).upgrade(dropUnreadable);
  dexie.version(4).stores({ gone: 'id' });
  return {
    dexie,
    databases,
    chunks: dexie.table('chunks'),
    parts: dexie.table('parts'),
    gone: dexie.table('gone'),
    imports: dexie.table('imports'),
    problems: dexie.table('problems'),
    searches: dexie.table('searches'),
    findings: dexie.table('findings'),
  };
}
