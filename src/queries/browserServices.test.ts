// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { openArchive } from '@/queries/archive/archiveAccess';
import { openBrowserSafekeeping } from '@/queries/safekeeping/safekeeping';
import { openBackupFolder } from '@/storage/backupFolder/openBackupFolder';
import { browserSettings } from '@/storage/browserStorage/settings';
import { onlyTurn } from '@/storage/tabs/turn';
import { makeStudy } from '@/testing/records';
import { createBrowserServices } from './browserServices';

vi.mock(import('@/queries/archive/archiveAccess'), { spy: true });
vi.mock(import('@/queries/safekeeping/safekeeping'), { spy: true });
vi.mock(import('@/storage/backupFolder/openBackupFolder'), { spy: true });

const noExample = () => Promise.resolve([]);

describe('createBrowserServices', () => {
  it('opens each dossier once, apart from the other', async () => {
    const services = createBrowserServices(noExample, browserSettings(), onlyTurn());
    const own = services.store('eigen');
    expect(services.store('eigen')).toBe(own);
    await own.replaceWith([makeStudy(services.nextId())], '', 'Begonnen');
    expect(await own.isEmpty()).toBe(false);
    expect(await services.store('voorbeeld').isEmpty()).toBe(true);
    own.close();
    services.store('voorbeeld').close();
  });

  it('keeps the settings in the browser', () => {
    createBrowserServices(noExample, browserSettings(), onlyTurn()).settings.write({
      author: 'Anna',
    });
    expect(
      createBrowserServices(noExample, browserSettings(), onlyTurn()).settings.read().author,
    ).toBe('Anna');
    window.localStorage.clear();
  });

  it('gives what could not be opened when it is asked for again', async () => {
    const lost = () => {
      throw new Error('the program could not be loaded');
    };
    vi.mocked(openArchive).mockImplementationOnce(lost);
    vi.mocked(openBackupFolder).mockImplementationOnce(lost);
    const services = createBrowserServices(noExample, browserSettings(), onlyTurn());
    await expect(services.archive()).rejects.toThrow('could not be loaded');
    await expect(services.backupFolder()).rejects.toThrow('could not be loaded');
    expect(await services.archive()).toBe(await services.archive());
    expect(await services.backupFolder()).toBe(await services.backupFolder());
  });

  it('saves also while what keeps the dossier a second time can not be loaded, and asks for that again', async () => {
    vi.mocked(openBrowserSafekeeping)
      .mockRejectedValueOnce(new Error('the program could not be loaded'))
      .mockRejectedValueOnce(new Error('the program could not be loaded'));
    const services = createBrowserServices(noExample, browserSettings(), onlyTurn());
    const store = services.store('eigen');
    const before = (await store.journal()).length;
    const written = await store.replaceWith([makeStudy(services.nextId())], '', 'Begonnen');
    expect(written).toMatchObject({ ok: true });
    expect((await store.journal()).length).toBeGreaterThan(before);
    expect(await store.safekeeping()).toBe(await store.safekeeping());
    store.close();
  });
});
