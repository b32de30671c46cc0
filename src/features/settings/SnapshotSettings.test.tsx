import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useUndoRedo } from '@/queries/dossier/undoRedo';
import type { Services } from '@/queries/services';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore, testMoment } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeSafekeeping } from '@/testing/safekeeping';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { ToastHost } from '@/ui/toast/ToastHost';
import { LastRestore } from './backup/LastRestore';
import { SnapshotSettings } from './SnapshotSettings';

// A restore keeps copies, and reads them back.
configure({ asyncUtilTimeout: 5000 });

/** What Ctrl Z has to take back. */
function Undo() {
  return <output aria-label="terug">{useUndoRedo().undo ? 'iets' : 'niets'}</output>;
}

async function showSettings() {
  let seconds = 0;
  const clock = { now: () => new Date(testMoment.getTime() + 1000 * ++seconds) };
  const { kept, files } = makeSafekeeping(undefined, clock);
  const during: { restore?: Promise<void> } = {};
  const made = makeTestStore({ safekeeping: async () => kept });
  const store: DossierStore = {
    ...made,
    restore: async (...given) => {
      await during.restore;
      return made.restore(...given);
    },
  };
  const services = await makeTestServices({ stores: { eigen: store } });
  const commit = (id: string) =>
    store.commit({ author: 'Anna', operations: [{ type: 'put', record: makeStudy(id) }] });
  await commit('a');
  await kept.takeSnapshot(store.whole);
  const show = (given: Services) => {
    const shown = (
      <>
        <LastRestore />
        <SnapshotSettings />
        <Undo />
        <ToastHost />
      </>
    );
    return render(shown, { wrapper: makeWrapper(given) });
  };
  const { unmount } = show(services);
  await screen.findByText('Momentopnamen in deze browser');
  /** The same page, with another dossier in the place of the first. */
  const showAgain = async (other: DossierStore) => {
    unmount();
    show(await makeTestServices({ stores: { eigen: other } }));
    await screen.findByText('Momentopnamen in deze browser');
  };
  return { store, kept, during, files, commit, showAgain, user: userEvent.setup() };
}

describe('SnapshotSettings', () => {
  it('puts a snapshot back after a question', async () => {
    const { store, commit, user } = await showSettings();
    await commit('b');
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    await user.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    await waitFor(async () => {
      const { records } = await store.load();
      expect(records.map(({ id }) => id)).toEqual(['a']);
    });
  });

  it('takes that back by the button of its message, and by no Ctrl Z, which would undo an older change', async () => {
    const { store, commit, user } = await showSettings();
    await commit('b');
    await waitFor(() => expect(screen.getByLabelText('terug')).toHaveTextContent('iets'));
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    await user.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.getByLabelText('terug')).toHaveTextContent('niets'));
    const [, first, second, third] = await screen.findAllByRole('row');
    expect(second).toHaveTextContent(/van vóór het terugzetten/u);
    expect(first).not.toHaveTextContent(/van vóór/u);
    expect(third).not.toHaveTextContent(/van vóór/u);
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('Het dossier staat er weer zoals het was.');
    const { records } = await store.load();
    expect(records.map(({ id }) => id)).toEqual(['a', 'b']);
    await waitFor(() => expect(screen.getByLabelText('terug')).toHaveTextContent('iets'));
  });

  it('promises to keep what is there, and keeps it when much is written afterwards', async () => {
    const { store, kept, commit, user } = await showSettings();
    await commit('b');
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    expect(await screen.findByText(/wordt eerst een momentopname bewaard/u)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    for (const id of ['c', 'd', 'e', 'f']) {
      await commit(id);
      await kept.takeSnapshot(store.whole);
    }
    expect(await kept.snapshots()).toContainEqual(
      expect.objectContaining({ kind: 'replaced', entries: 2 }),
    );
  });

  it('promises nothing of what is there where nothing is', async () => {
    const { kept, showAgain, user } = await showSettings();
    await showAgain(makeTestStore({ safekeeping: async () => kept }));
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    expect(await screen.findByText(/wordt zoals het toen was/u)).toBeVisible();
    expect(screen.queryByText(/wordt eerst een momentopname bewaard/u)).toBeNull();
  });

  it('tells what was put back in the words of a snapshot', async () => {
    const { user } = await showSettings();
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    await user.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText(/^Op .+ is een momentopname teruggezet\.$/u)).toBeVisible();
  });

  it('asks on until it was put back, so that the way to take that back is always told', async () => {
    const { store, during, user } = await showSettings();
    let goOn = () => {};
    during.restore = new Promise((resolve) => {
      goOn = resolve;
    });
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    await user.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Niet terugzetten' }));
    expect(screen.getByRole('dialog')).toBeVisible();
    goOn();
    expect(await screen.findByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await store.journal()).toHaveLength(1);
  });

  it('says that a snapshot is damaged, and changes nothing', async () => {
    const { store, files, commit, user } = await showSettings();
    await commit('b');
    for (const [name, bytes] of files.content) {
      if (name.endsWith('.snapshot')) files.content.set(name, bytes.slice(0, 10));
    }
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    await user.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    expect(
      await screen.findByText(/^Deze momentopname is er niet meer of is beschadigd/u),
    ).toBeVisible();
    expect(await store.journal()).toHaveLength(2);
  });

  it('says so of one that is gone, which the list no longer has then', async () => {
    const { files, user } = await showSettings();
    await user.click(
      await screen.findByRole('button', { name: /^Momentopname van .+ terugzetten…$/u }),
    );
    files.content.clear();
    await user.click(await screen.findByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByText(/^Deze momentopname is er niet meer/u)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('table', { hidden: true })).toBeNull());
  });

  it('has no snapshots in its list any more once the dossier was wiped, from whatever page', async () => {
    const { store } = await showSettings();
    await screen.findByRole('table');
    await store.wipe('2026-11-21T10:15:00.001Z');
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
  });

  it('does not say that a first one is to come where there is no room for it', async () => {
    const { files, commit } = await showSettings();
    files.content.clear();
    files.isFull = true;
    await commit('b');
    expect(await screen.findByText(/geen ruimte voor een momentopname/u)).toBeVisible();
    expect(screen.queryByText(/De eerste komt na enkele wijzigingen/u)).toBeNull();
  });

  it('says that there is no room for a copy, and takes one when there is again', async () => {
    const { files, commit, user } = await showSettings();
    files.isFull = true;
    await commit('b');
    expect(await screen.findByText(/geen ruimte voor een momentopname/u)).toBeVisible();
    const again = screen.getByRole('button', { name: 'Opnieuw proberen' });
    await user.click(again);
    expect(screen.getByText(/geen ruimte voor een momentopname/u)).toBeVisible();
    files.isFull = false;
    await user.click(again);
    expect(await screen.findByText('De momentopname is gemaakt en nagelezen.')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByText(/geen ruimte voor een momentopname/u)).toBeNull(),
    );
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Momentopname van/u })).toHaveLength(2),
    );
  });
});
