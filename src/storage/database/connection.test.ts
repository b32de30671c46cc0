import { describe, expect, it, vi } from 'vitest';
import { openReadOnly } from '@/storage/dossier/readOnlyStore';
import type { StoreEvent } from '@/storage/dossier/storeEvents';
import { newestVersion } from '@/storage/migrations/migrations';
import { queueLock } from '@/storage/tabs/writeLock';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { type Closed, ClosedDossierError, connect } from './connection';
import { databaseName, openDossierDatabase } from './database';

const put = { author: 'Anna', operations: [{ type: 'put' as const, record: makeStudy('a') }] };

function upgrade(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('later', { keyPath: 'id' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.message)));
  });
}

function remove(name: string): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase(name).addEventListener('success', () => resolve());
  });
}

describe('a dossier that newer code takes over in another tab', () => {
  it('is let go, says so, and takes no more writes', async () => {
    const name = 'overgenomen';
    const store = makeTestStore({ database: openDossierDatabase(name) });
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    await store.commit(put);
    expect(store.closed()).toBeUndefined();
    const newer = await upgrade(name, newestVersion + 1);
    expect(store.closed()).toBe('outdated');
    expect(events.at(-1)).toEqual({ type: 'closed' });
    expect(await store.commit(put)).toEqual({ ok: false, error: { code: 'storage.newerVersion' } });
    expect(newer.version).toBe((newestVersion + 1) * 10);
    newer.close();
  });

  it('is not written to either when it was upgraded before it was opened', async () => {
    const name = 'eerder-overgenomen';
    const first = makeTestStore({ database: openDossierDatabase(name) });
    await first.commit(put);
    first.close();
    (await upgrade(name, newestVersion + 1)).close();
    const store = makeTestStore({ database: openDossierDatabase(name) });
    expect(await store.commit(put)).toEqual({ ok: false, error: { code: 'storage.newerVersion' } });
    await expect(store.wipe('2026-11-21T10:15:00.001Z')).rejects.toThrow('outdated');
    expect(await store.journal()).toHaveLength(1);
    store.close();
  });
});

describe('a database that could not be opened', () => {
  it('is opened when it is asked again', async () => {
    const { dexie, databases } = openDossierDatabase('eerst-onbereikbaar');
    const whatIsThere = vi.spyOn(databases, 'databases');
    whatIsThere.mockRejectedValueOnce(new Error('not now'));
    const connection = connect({ dexie, databases }, queueLock(), () => {});
    await expect(connection.open()).rejects.toThrow('not now');
    await connection.open();
    expect(dexie.isOpen()).toBe(true);
    connection.close();
    whatIsThere.mockRestore();
  });

  it('is so too where the browser itself refused, and is not taken for one that is gone', async () => {
    const { dexie, databases } = openDossierDatabase('eerst-geweigerd');
    const opening = vi.spyOn(databases, 'open').mockImplementationOnce(() => {
      throw new DOMException('not now', 'AbortError');
    });
    const closed = vi.fn<(why: Closed) => void>();
    const connection = connect({ dexie, databases }, queueLock(), closed);
    await expect(connection.open()).rejects.toThrow('not now');
    await connection.open();
    expect(closed).not.toHaveBeenCalled();
    expect(connection.closed()).toBeUndefined();
    connection.close();
    opening.mockRestore();
  });
});

describe('a database that is taken away while it is being opened', () => {
  it('is not opened again, nor begun anew in an empty one', async () => {
    const name = 'weg-tijdens-openen';
    const { dexie, databases } = openDossierDatabase(name);
    const closed = vi.fn<(why: Closed) => void>();
    const connection = connect({ dexie, databases }, queueLock(), closed);
    dexie.on('ready', () => remove(name));
    await expect(connection.open()).rejects.toThrow(ClosedDossierError);
    expect(closed).toHaveBeenCalledWith('gone');
    await expect(connection.open()).rejects.toThrow(ClosedDossierError);
    const known = await indexedDB.databases();
    expect(known.map((database) => database.name)).not.toContain(name);
  });
});

describe('a dossier whose database is removed while it is open', () => {
  it('is not begun anew in an empty one', async () => {
    const name = 'weggehaald';
    const store = makeTestStore({ database: openDossierDatabase(name) });
    await store.commit(put);
    await remove(name);
    await vi.waitFor(() => expect(store.closed()).toBe('gone'));
    expect(await store.commit(put)).toEqual({ ok: false, error: { code: 'storage.gone' } });
    const known = await indexedDB.databases();
    expect(known.map((database) => database.name)).not.toContain(name);
  });
});

describe('a dossier of newer code', () => {
  it('can be read, refuses every write, and stays as it is', async () => {
    const name = databaseName('eigen');
    const first = makeTestStore({ database: openDossierDatabase(name) });
    await first.commit(put);
    const before = { loaded: await first.load(), journal: await first.journal() };
    first.close();
    (await upgrade(name, newestVersion + 1)).close();
    const store = await openReadOnly('eigen');
    expect(store.closed()).toBe('newer');
    expect({ loaded: await store.load(), journal: await store.journal() }).toEqual(before);
    expect(await store.historyOf([{ kind: 'study', id: 'a' }])).toEqual(before.journal);
    const refused = { ok: false, error: { code: 'storage.newerVersion' } };
    expect(await store.commit(put)).toEqual(refused);
    expect(await store.restore([], before.journal)).toEqual(refused);
    await expect(store.wipe('2026-11-21T10:15:00.001Z')).rejects.toThrow('newer');
    const known = await indexedDB.databases();
    expect(known).toContainEqual({ name, version: (newestVersion + 1) * 10 });
    await remove(name);
  });
});
