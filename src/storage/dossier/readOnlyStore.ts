import type { DossierName } from '@/domain/dossier/dossierName';
import { readRecord } from '@/domain/dossier/readRecord';
import { recordKinds, refKey } from '@/domain/shared/ids';
import { failure } from '@/domain/shared/result';
import { ClosedDossierError } from '@/storage/database/connection';
import { databaseName } from '@/storage/database/database';
import { markOnly } from '@/storage/snapshot/markOnly';
import { openAsIs } from '@/storage/snapshot/standing';
import type { DossierStore, Loaded } from './dossierStore';
import { contentOf } from './journalTable';
import { inOrderOfCreation } from './storedRecord';

type Tables = ReadonlyMap<string, readonly unknown[]>;

/** All rows of all tables, whatever version laid them down. */
function readTables(database: IDBDatabase): Promise<Tables> {
  const names = [...database.objectStoreNames];
  if (names.length === 0) return Promise.resolve(new Map());
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(names);
    const requests = names.map((name) => ({ name, rows: transaction.objectStore(name).getAll() }));
    transaction.addEventListener('complete', () =>
      resolve(new Map(requests.map(({ name, rows }): [string, unknown[]] => [name, rows.result]))),
    );
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The tables could not be read')),
    );
  });
}

function loadFrom(tables: Tables): Loaded {
  const loaded: Loaded = { records: [], rejected: [] };
  for (const kind of recordKinds) {
    const rows = (tables.get(kind) ?? []).filter((row) => typeof row === 'object' && row !== null);
    for (const row of inOrderOfCreation(rows)) {
      const read = readRecord({ kind, id: String(Reflect.get(row, 'id')) }, row);
      if (read.record) loaded.records.push(read.record);
      if (read.rejected) loaded.rejected.push(read.rejected);
    }
  }
  return loaded;
}

const refuse = async () => failure({ code: 'storage.newerVersion' as const });
const refuseByThrowing = () => Promise.reject(new ClosedDossierError('newer'));
const noMark = markOnly({ read: () => undefined, write: () => {} });

/**
 * A dossier that newer code wrote, as far as it can be read here. Its database is read once and let go; nothing is
 * migrated and every write is refused.
 */
export async function openReadOnly(
  name: DossierName,
  databases?: IDBFactory,
): Promise<DossierStore> {
  const database = await openAsIs(databaseName(name), databases);
  const tables = database ? await readTables(database) : new Map<string, unknown[]>();
  const version = (database?.version ?? 0) / 10;
  database?.close();
  const loaded = loadFrom(tables);
  const { entries, setApart } = contentOf(tables.get('journal') ?? []);
  return {
    node: '',
    load: async () => loaded,
    journal: async () => [...entries],
    historyOf: async (refs) => {
      const wanted = new Set(refs.map(refKey));
      return entries.filter(({ ref }) => wanted.has(refKey(ref)));
    },
    isEmpty: async () => entries.length === 0,
    markOpened: refuseByThrowing,
    whole: async () => ({
      entries,
      setApart,
      standing: {
        version,
        entries: entries.length + setApart.length,
        records: loaded.records.length,
        last: entries.at(-1)?.stamp,
      },
    }),
    commit: refuse,
    undo: refuse,
    merge: refuse,
    restore: refuse,
    restoredUpTo: async () => undefined,
    replaceWith: refuse,
    fillWith: refuse,
    wipe: refuseByThrowing,
    dropWipedCopies: refuseByThrowing,
    endWipe: refuseByThrowing,
    safekeeping: async () => noMark,
    closed: () => 'newer',
    subscribe: () => () => {},
    close: () => {},
  };
}
