// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import { newestVersion } from '@/storage/migrations/migrations';
import { makeBackupFolder, makeDirectory } from '@/testing/backupFolder';
import { makeLaterEntries } from '@/testing/bundles';
import { makeMotion, makeStudy } from '@/testing/records';
import { makeTestServices } from '@/testing/services';
import { startAutoBackup } from './autoBackup';
import { backupToFolder } from './folderBackup';

async function makeFolder() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const backupFolder = makeBackupFolder(makeDirectory(files));
  const services = await makeTestServices({ records: [makeStudy('wrr')], backupFolder });
  const entriesIn = async (name: string, databaseVersion = newestVersion) => {
    const read = await decodeBundle(files.get(name) ?? new Uint8Array(), { databaseVersion });
    return read.ok ? read.value.entries.map(({ ref }) => ref.id) : read.error.code;
  };
  return { files, services, entriesIn };
}

const name = 'gevolg-eigen-2026-11-21.gevolg';
const second = 'gevolg-eigen-2026-11-21-2.gevolg';

function put(id: string) {
  return { author: 'Anna', operations: [{ type: 'put' as const, record: makeMotion(id) }] };
}

describe('a backup to the folder', () => {
  it('is refused by an older program only when that would drop something of it', async () => {
    const { services, entriesIn } = await makeFolder();
    await backupToFolder(services, 'eigen');
    expect(await entriesIn(name, 3)).toEqual(['wrr']);
    await services.store('eigen').merge(makeLaterEntries());
    await backupToFolder(services, 'eigen');
    expect(await entriesIn(name, 3)).toBe('bundle.tooNew');
    expect(await entriesIn(name)).toContain('bontenbal');
  });

  it('holds the journal, and is remembered as the last backup', async () => {
    const { services, entriesIn } = await makeFolder();
    expect(await backupToFolder(services, 'eigen')).toEqual({ ok: true, value: name });
    expect(await entriesIn(name)).toEqual(['wrr']);
    expect(services.settings.read().backups).toMatchObject({
      eigen: { entries: 1 },
      written: { at: '2026-11-21T10:15:00.000Z' },
    });
  });

  it('never goes over one of a dossier that was emptied since', async () => {
    const { services, entriesIn, files } = await makeFolder();
    await backupToFolder(services, 'eigen');
    await services.store('eigen').wipe('2026-11-21T10:15:00.001Z');
    expect(await backupToFolder(services, 'eigen')).toBeUndefined();
    await services.store('eigen').commit(put('nieuw'));
    await backupToFolder(services, 'eigen');
    expect(await entriesIn(name)).toEqual(['wrr']);
    expect(await entriesIn(second)).toEqual(['nieuw']);
    expect(files.size).toBe(2);
  });

  it('that fails is remembered with its code, until one succeeds', async () => {
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    const directory = makeDirectory(files);
    const write = vi.fn<typeof directory.write>(directory.write);
    const backupFolder = makeBackupFolder({ ...directory, write });
    const services = await makeTestServices({ records: [makeStudy('wrr')], backupFolder });
    write.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await backupToFolder(services, 'eigen');
    const { backups } = services.settings.read();
    expect(backups.failed).toMatchObject({ failure: 'folder.full' });
    expect(backups.eigen).toBeUndefined();
    await backupToFolder(services, 'eigen');
    expect(services.settings.read().backups.failed).toBeUndefined();
  });
});

describe('backups by themselves', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('come some time after the last change, and at once when the window is hidden', async () => {
    const { services, files, entriesIn } = await makeFolder();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stop = startAutoBackup(services, document);
    await services.store('eigen').commit(put('eerste'));
    vi.advanceTimersByTime(15_000);
    await services.store('eigen').commit(put('tweede'));
    vi.advanceTimersByTime(15_000);
    expect(files.size).toBe(0);
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    await vi.waitFor(async () =>
      expect(await entriesIn(name)).toEqual(['wrr', 'eerste', 'tweede']),
    );

    await services.store('eigen').commit(put('derde'));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(async () =>
      expect(await entriesIn(name)).toEqual(['wrr', 'eerste', 'tweede', 'derde']),
    );
    stop();
  });

  it('come of both dossiers when the window is hidden', async () => {
    const { services, files } = await makeFolder();
    const stop = startAutoBackup(services, document);
    await services.store('eigen').commit(put('eerste'));
    await services.store('voorbeeld').commit(put('tweede'));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() =>
      expect([...files.keys()]).toEqual([name, 'gevolg-voorbeeld-2026-11-21.gevolg']),
    );
    stop();
  });
});
