import type { QueryClient } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { JournalEntry } from '@/domain/journal/entry';
import { keys } from '@/queries/keys';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import type { StoreEvent } from '@/storage/dossier/storeEvents';
import { patchSnapshot, type Snapshot } from './snapshot';

const bridged = new WeakMap<QueryClient, Set<DossierStore>>();

function take(client: QueryClient, name: DossierName, event: StoreEvent): void {
  // What is closed can't be read anew; the page keeps what it has.
  if (event.type === 'closed') return;
  if (event.type === 'replaced') {
    void client.invalidateQueries({ queryKey: keys.restoredUpTo(name) });
    // A wipe takes them along, and a restore adds one.
    void client.invalidateQueries({ queryKey: keys.snapshots(name) });
  }
  const recordsKey = keys.records(name);
  const journalKey = keys.journal(name);
  const committed = event.type === 'changed' ? event.committed : undefined;
  const snapshot = client.getQueryData<Snapshot>(recordsKey);
  const patched = committed && snapshot && patchSnapshot(snapshot, committed);
  if (patched) client.setQueryData<Snapshot>(recordsKey, patched);
  else void client.invalidateQueries({ queryKey: recordsKey });

  const journal = client.getQueryData<readonly JournalEntry[]>(journalKey);
  // New entries bear later stamps than all before them: they go at the end.
  if (committed && journal) client.setQueryData(journalKey, [...journal, ...committed.entries]);
  else void client.invalidateQueries({ queryKey: journalKey });
  void client.invalidateQueries({ queryKey: keys.allEntries(name) });
  void client.invalidateQueries({ queryKey: keys.histories(name) });
}

/** Keeps the cache in step with what this tab and others write to a dossier; calling it again changes nothing. */
export function bridge(client: QueryClient, store: DossierStore, name: DossierName): void {
  const stores = bridged.get(client) ?? new Set<DossierStore>();
  bridged.set(client, stores);
  if (stores.has(store)) return;
  stores.add(store);
  store.subscribe((event) => take(client, name, event));
}

/**
 * Reads from a store, and again when something was written meanwhile: the cache ignores news about a query that is
 * still on its way.
 */
export async function readSettled<T>(store: DossierStore, read: () => Promise<T>): Promise<T> {
  let isOutdated = false;
  const stop = store.subscribe(() => {
    isOutdated = true;
  });
  try {
    for (;;) {
      isOutdated = false;
      const value = await read();
      if (!isOutdated) return value;
    }
  } finally {
    stop();
  }
}
