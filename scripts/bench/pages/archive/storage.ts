import { Dexie } from 'dexie';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { onlyVersion } from '@/storage/tabs/versionGuard';
import { webLock } from '@/storage/tabs/writeLock';
import { createArchiveClient } from '@/workers/archive/archiveClient';
import { filesNamed, heldItems } from './items';

export const store = createArchiveStore(openArchiveDatabase(), webLock('gevolg-write'));

function openPeer() {
  const dexie = new Dexie('peer');
  dexie.version(1).stores({ items: 'id, number, kind, on, year' });
  return dexie.table<ArchiveItem, string>('items');
}

let text = '';

/** Storing and reading back, by Gevolg and by what it is held against. Each gives the number of records. */
export const storageFunctions = {
  importOwn: async (names: readonly string[]) => {
    const archive = createArchiveClient(onlyVersion.superseded);
    const { failed } = await archive.importFiles(await filesNamed(names), () => undefined);
    if (failed[0]) throw new Error(failed[0].code);
    return (await archive.state()).records;
  },
  writeDexie: async () => {
    await openPeer().bulkPut(heldItems());
    return heldItems().length;
  },
  readOwn: async () => {
    const all: unknown[] = [];
    await store.eachChunk((records) => {
      for (const record of records) all.push(record);
    });
    return all.length;
  },
  readDexie: async () => (await openPeer().toArray()).length,
  makeText: () => {
    text = JSON.stringify(heldItems());
    return text.length;
  },
  parseText: () => {
    const all: unknown = JSON.parse(text);
    return Array.isArray(all) ? all.length : 0;
  },
};
