import { Dexie, type Table } from 'dexie';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { RecordKind } from '@/domain/shared/ids';
import type { UnfinishedWipe } from '@/storage/dossier/unfinishedWipe';
import { migrations } from '@/storage/migrations/migrations';

/** A row as it lies in a table, of whatever shape: it is checked on the way in and on the way out. */
export type Row = { readonly id: string };

/** What is remembered of a dossier beside its records: which choice opened it last, when it was wiped, up to where it was put back. */
type MetaRow = { readonly name: string } & (
  | { readonly choice: number }
  | { readonly at: string; readonly copies?: boolean }
  | UnfinishedWipe
  | { readonly upTo: string }
);

/** One dossier's database with its tables. */
export type DossierDatabase = {
  readonly dexie: Dexie;
  /** Where it is. */
  readonly databases: IDBFactory;
  readonly records: (kind: RecordKind) => Table<Row, string>;
  readonly journal: Table<Row, string>;
  readonly meta: Table<MetaRow, string>;
};

/** The name of the database of a dossier, as the browser knows it. */
export function databaseName(name: DossierName): string {
  return `gevolg-${name}`;
}

/**
 * Opens (and where needed creates or migrates) a database; the work starts at the first read or write.
 * A change counts as saved only when the browser has flushed it to disk.
 */
export function openDossierDatabase(
  name: string,
  databases: IDBFactory = indexedDB,
): DossierDatabase {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: databases });
  for (const { version, stores, upgrade } of migrations) {
    const step = dexie.version(version).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  return {
    dexie,
    databases,
    records: (kind) => dexie.table<Row, string>(kind),
    journal: dexie.table<Row, string>('journal'),
    meta: dexie.table<MetaRow, string>('meta'),
  };
}
