import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DossierName, dossierNames } from '@/domain/dossier/dossierName';
import { createQueryClient } from '@/queries/queryClient';
import { inspectDossiers } from '@/queries/safekeeping/inspection';
import type { Services } from '@/queries/services';
import type { BackupFolder } from '@/storage/backupFolder/backupFolder';
import { keepDraft, keptDrafts } from '@/storage/browserStorage/drafts';
import { databaseName, openDossierDatabase } from '@/storage/database/database';
import { firstPlace } from '@/storage/database/databasePlace';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { NoAnswerError } from '@/storage/files/patience';
import { openFolder } from '@/storage/snapshot/openFolder';
import { findRecovery, recoverDossier } from '@/storage/snapshot/recovery';
import { makeTestArchive } from '@/testing/archive';
import { makeBackupFolder, makeDirectory } from '@/testing/backupFolder';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { putStudy } from '@/testing/keptStore';
import { makeStudy } from '@/testing/records';
import { makeFolder, makeSafekeeping, type TestFolder } from '@/testing/safekeeping';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { finishWipe } from './finishWipe';
import { isWipeUnfinished, settleWiped } from './wiped';
import { useWipeEverything } from './wipeEverything';

vi.mock('@/storage/snapshot/openFolder', () => ({
  openFolder: vi.fn<typeof openFolder>(),
}));

const search = { id: 's', name: 'Media', search: 'zoek=media', seen: 0 };
const draft = { address: '#/studies/a', changed: { title: 'Van mij' } };
const wiped = testMoment.toISOString();
const later = new Date(testMoment.getTime() + 60_000);

const stores: DossierStore[] = [];

function closeAll(): void {
  for (const store of stores.splice(0)) store.close();
}

afterEach(async () => {
  closeAll();
  for (const name of dossierNames) {
    await openDossierDatabase(databaseName(name)).dexie.delete();
  }
});

type Folders = Readonly<Record<DossierName, TestFolder>>;

/** A store as a window that starts opens it, on what is on disk. */
function openStore(name: DossierName, folders: Folders, now = testMoment): DossierStore {
  const clock = { now: () => now };
  const { kept } = makeSafekeeping(folders[name], clock);
  const database = openDossierDatabase(databaseName(name));
  const store = makeTestStore({ database, clock, safekeeping: async () => kept });
  stores.push(store);
  return store;
}

/** A folder for backups that can be forgotten. */
function makeChosenFolder(): BackupFolder {
  let isChosen = true;
  const chosen = makeBackupFolder(makeDirectory());
  return {
    ...chosen,
    state: async () => (isChosen ? chosen.state() : { type: 'none' }),
    forget: async () => {
      isChosen = false;
    },
  };
}

/** A browser with work in both dossiers, copies of it, a saved search, a folder for backups, settings and a draft. */
async function used() {
  const folders: Folders = { eigen: makeFolder(), voorbeeld: makeFolder() };
  vi.mocked(openFolder).mockImplementation(
    async (name) => dossierNames.flatMap((known) => (known === name ? folders[known] : []))[0],
  );
  const archive = await makeTestArchive();
  await archive.saveSearch(search);
  const services = await makeTestServices({
    settings: { author: 'Anna', theme: 'dark' },
    records: [makeStudy('a'), makeStudy('b')],
    stores: { eigen: openStore('eigen', folders), voorbeeld: openStore('voorbeeld', folders) },
    archive,
    backupFolder: makeChosenFolder(),
  });
  await services.store('voorbeeld').commit(putStudy('v'));
  keepDraft('eigen:study:a', draft, testMoment);
  return { folders, services };
}
type Used = Awaited<ReturnType<typeof used>>;

/** Begins to wipe everything and waits until that comes to a step, which never ends; then the browser is killed. */
async function killedAt(
  { services, folders }: Used,
  stop: (hang: () => Promise<never>) => Services,
) {
  const reached = new Promise<void>((resolve) => {
    const hanging = stop(() => {
      resolve();
      return new Promise(() => {});
    });
    const { result } = renderHook(() => useWipeEverything(), { wrapper: makeWrapper(hanging) });
    void waitFor(() => expect(result.current).not.toBeNull()).then(() => result.current.mutate());
  });
  await reached;
  closeAll();
  return { services, folders };
}

/** What a start does before anything is shown: what was left of the wipe, and what is there then. */
async function startAgain({ services, folders }: Used) {
  closeAll();
  const own: Record<DossierName, DossierStore> = {
    eigen: openStore('eigen', folders, later),
    voorbeeld: openStore('voorbeeld', folders, later),
  };
  const started: Services = { ...services, store: (name) => own[name] };
  const found = await inspectDossiers(firstPlace(), (ask) => ask(), services.settings.read());
  settleWiped(services.settings, found);
  const isUnfinished = isWipeUnfinished(found);
  const left = isUnfinished
    ? await finishWipe(started, createQueryClient(), found.told)
    : undefined;
  const archive = await services.archive();
  return {
    left,
    losses: found.losses.map(({ name }) => name),
    entries: {
      eigen: (await own.eigen.journal()).length,
      voorbeeld: (await own.voorbeeld.journal()).length,
    },
    copies: dossierNames.flatMap((name) =>
      [...folders[name].content.keys()].filter((file) => !file.endsWith('.intent')),
    ).length,
    searches: (await archive.searches()).map(({ id }) => id),
    folder: (await (await services.backupFolder()).state()).type,
    author: services.settings.read().author,
    opened: services.settings.read().dossier,
    drafts: keptDrafts(),
  };
}

const nothingLeft = {
  losses: [],
  entries: { eigen: 0, voorbeeld: 0 },
  copies: 0,
  searches: [],
  folder: 'none',
  author: '',
  opened: 'eigen',
  drafts: [],
};

type Hang = () => Promise<never>;

const overStore =
  (name: DossierName, patch: (hang: Hang) => Partial<DossierStore>) =>
  ({ services }: Used, hang: Hang): Services => {
    const patched = { ...services.store(name), ...patch(hang) };
    return { ...services, store: (asked) => (asked === name ? patched : services.store(asked)) };
  };

const overFolder =
  (name: DossierName, work: 'remove' | 'write') =>
  ({ services, folders }: Used, hang: Hang): Services => {
    folders[name][work] = hang;
    return services;
  };

/** The steps of a wipe in their order, each of which a kill can come before. */
const steps = [
  { before: 'the copies of the own dossier', stop: overFolder('eigen', 'remove') },
  { before: 'the example', stop: overFolder('voorbeeld', 'write') },
  { before: 'the copies of the example', stop: overFolder('voorbeeld', 'remove') },
  {
    before: 'the saved searches',
    stop: ({ services }: Used, hang: Hang): Services => ({
      ...services,
      archive: async () => ({ ...(await services.archive()), removeSearch: hang }),
    }),
  },
  {
    before: 'the folder',
    stop: ({ services }: Used, hang: Hang): Services => ({
      ...services,
      backupFolder: async () => ({ ...(await services.backupFolder()), forget: hang }),
    }),
  },
  { before: 'the settings', stop: overStore('eigen', (hang) => ({ markOpened: hang })) },
  { before: 'it was told to be done', stop: overStore('eigen', (hang) => ({ endWipe: hang })) },
];

describe('a wipe that was cut off', () => {
  it.each([
    { before: 'what is there was read', stop: overStore('voorbeeld', (hang) => ({ whole: hang })) },
    { before: 'the own dossier', stop: overFolder('eigen', 'write') },
  ])('before $before has wiped nothing, then or later', async ({ stop }) => {
    const browser = await used();
    const { write } = browser.folders.eigen;
    const killed = await killedAt(browser, (hang) => stop(browser, hang));
    browser.folders.eigen.write = write;
    expect(await startAgain(killed)).toMatchObject({
      left: undefined,
      losses: [],
      entries: { eigen: 2, voorbeeld: 1 },
      copies: 2,
      searches: ['s'],
      folder: 'chosen',
      author: 'Anna',
      drafts: ['eigen:study:a'],
    });
  });

  for (const { before, stop } of steps) {
    it.each([
      { settings: 'had reached the disk', isFlushed: true },
      { settings: 'had not reached the disk', isFlushed: false },
    ])(`before ${before} is finished by the next start where settings $settings`, async (given) => {
      const browser = await used();
      const { eigen, voorbeeld } = browser.folders;
      const sound = { eigen: { ...eigen }, voorbeeld: { ...voorbeeld } };
      const first = browser.services.settings.read();
      const killed = await killedAt(browser, (hang) => stop(browser, hang));
      Object.assign(eigen, sound.eigen);
      Object.assign(voorbeeld, sound.voorbeeld);
      if (!given.isFlushed) {
        browser.services.settings.write(first);
        keepDraft('eigen:study:a', draft, testMoment);
      }
      expect(await startAgain(killed)).toMatchObject({ ...nothingLeft, left: [] });
      // And the next start has nothing to do.
      expect(await startAgain(killed)).toMatchObject({ ...nothingLeft, left: undefined });
    });
  }

  it('takes nothing that was written after it, and names what therefore stays', async () => {
    const browser = await used();
    const { write } = browser.folders.voorbeeld;
    const killed = await killedAt(browser, (hang) =>
      overFolder('voorbeeld', 'write')(browser, hang),
    );
    browser.folders.voorbeeld.write = write;
    // As in a window that was not killed.
    await openStore('eigen', browser.folders, later).commit(putStudy('c'));
    await openStore('voorbeeld', browser.folders, later).commit(putStudy('w'));
    await (await browser.services.archive()).saveSearch({ ...search, id: 't' });
    keepDraft('eigen:study:c', draft, later);
    expect(await startAgain(killed)).toMatchObject({
      left: ['voorbeeld'],
      losses: [],
      entries: { eigen: 1, voorbeeld: 2 },
      searches: ['t'],
      drafts: ['eigen:study:c'],
    });
    // It was told: going on with the example is not answered by wiping it.
    expect(await startAgain(killed)).toMatchObject({ left: undefined, entries: { voorbeeld: 2 } });
  });

  it('is not finished once what it took was brought back', async () => {
    const browser = await used();
    const killed = await killedAt(browser, (hang) =>
      overFolder('voorbeeld', 'write')(browser, hang),
    );
    const { kept } = makeSafekeeping(makeFolder());
    const found = await findRecovery('voorbeeld', kept);
    const back = openStore('eigen', browser.folders, later);
    expect(await recoverDossier(found, back)).toEqual({ ok: true });
    expect(await startAgain(killed)).toMatchObject({
      left: undefined,
      entries: { eigen: 1, voorbeeld: 1 },
      searches: ['s'],
      author: 'Anna',
    });
  });
});

describe('a wipe that could not reach the copies', () => {
  it('looks like no loss, and throws them away at the first start that can', async () => {
    const browser = await used();
    const { eigen } = browser.folders;
    const { names } = eigen;
    eigen.names = () => Promise.reject(new NoAnswerError());
    const { result } = renderHook(() => useWipeEverything(), {
      wrapper: makeWrapper(browser.services),
    });
    await waitFor(() => expect(result.current).not.toBeNull());
    await expect(result.current.mutateAsync()).rejects.toThrow('Not wiped: copies');
    expect(await startAgain(browser)).toMatchObject({ left: ['copies'], losses: [] });
    eigen.names = names;
    expect(await startAgain(browser)).toMatchObject({ ...nothingLeft, left: [] });
    expect(browser.services.settings.read().wipedAt).toBe(wiped);
  });
});
