import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/domain/shared/result';
import { useTakeBackRestore } from '@/queries/backup/useRestore';
import { useCommit } from '@/queries/dossier/changes';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeSafekeeping } from '@/testing/safekeeping';
import { makeTestServices } from '@/testing/services';
import { Notices } from './Notices';
import { SavedNote } from './SavedNote';

const restores: (() => Promise<unknown>)[] = [];
const commits: (() => Promise<unknown>)[] = [];

function Commit() {
  const { mutateAsync } = useCommit();
  const restore = useTakeBackRestore();
  const about = {
    kind: 'backup',
    dossier: 'eigen',
    open: 'eigen',
    restoredUpTo: undefined,
  } as const;
  const swap = { ...about, entries: [], over: [], at: testMoment };
  restores.push(() => restore.mutateAsync(swap).catch(() => {}));
  commits.push(() =>
    mutateAsync({ operations: [{ type: 'put', record: makeStudy('b') }] }).catch(() => {}),
  );
  return null;
}

async function setUp() {
  const { kept, files } = makeSafekeeping();
  const made = makeTestStore({ safekeeping: async () => kept });
  const disk = { isFull: false };
  const store: DossierStore = {
    ...made,
    restore: async () => failure({ code: 'storage.full' }),
    commit: async (request) =>
      disk.isFull ? failure({ code: 'storage.full' }) : made.commit(request),
  };
  const services = await makeTestServices({ stores: { eigen: store }, records: [makeStudy('a')] });
  await renderInApp(
    services,
    <>
      <SavedNote />
      <Notices standText="" />
      <Commit />
    </>,
  );
  return {
    disk,
    files,
    commit: () => act(async () => void (await commits.at(-1)?.())),
    restore: () => act(async () => void (await restores.at(-1)?.())),
  };
}

afterEach(() => {
  vi.useRealTimers();
});

/** Until a write of which no form is open any more is forgotten, in milliseconds. */
const forgottenAfter = 5 * 60_000;

describe('what is said of a full disk', () => {
  it('is that a change was saved without a copy', async () => {
    const { files, commit } = await setUp();
    files.isFull = true;
    await commit();
    expect(await screen.findByText('Opgeslagen, zonder momentopname')).toBeVisible();
    expect(screen.getByText(/^Wijzigingen zijn opgeslagen, maar/u)).toBeVisible();
  });

  it('is of a restore that it was not done, and of no change', async () => {
    const { files, commit, restore } = await setUp();
    files.isFull = true;
    await commit();
    await restore();
    expect(await screen.findByText(/^De schijf is vol\. Er is niets teruggezet of/u)).toBeVisible();
    expect(screen.queryByText(/De laatste wijziging/u)).toBeNull();
  });

  it('stays the same of a restore when the changes before it are forgotten', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const { files, commit, restore } = await setUp();
    files.isFull = true;
    await commit();
    await commit();
    await restore();
    await act(() => vi.advanceTimersByTimeAsync(forgottenAfter));
    expect(await screen.findByText(/^De schijf is vol\. Er is niets teruggezet of/u)).toBeVisible();
    expect(screen.queryByText(/De laatste wijziging/u)).toBeNull();
  });

  it('is the same in the header and the notice when the change was not saved', async () => {
    const { disk, files, commit } = await setUp();
    files.isFull = true;
    await commit();
    disk.isFull = true;
    await commit();
    expect(await screen.findByText('Niet opgeslagen')).toBeVisible();
    expect(screen.getByText(/^De schijf is vol\. De laatste wijziging is niet/u)).toBeVisible();
    expect(screen.queryByText(/^Wijzigingen zijn opgeslagen/u)).toBeNull();
  });
});
