function ended<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.message)));
  });
}

/** All that lies in the tables of a database, as text. Databases lie in memory here. */
export async function dumpOfDatabase(name: string): Promise<string> {
  const database = await ended(indexedDB.open(name));
  const tables = [...database.objectStoreNames];
  const transaction = database.transaction(tables);
  const rows = await Promise.all(
    tables.map((table) => ended<unknown[]>(transaction.objectStore(table).getAll())),
  );
  database.close();
  return JSON.stringify(tables.map((table, at) => [table, rows[at]]));
}

let made = 0;

/** A name that no database in this run has yet. */
export function newDatabaseName(): string {
  made += 1;
  return `gevolg-torture-${made}`;
}
