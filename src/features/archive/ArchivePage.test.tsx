import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestArchive } from '@/testing/archive';
import { feedSample } from '@/testing/feed';
import { openArchivePage } from '@/testing/openArchivePage';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { ArchivePage } from './ArchivePage';

// The dialog is loaded when it is first opened: on a slow machine that takes longer than a test waits.
beforeAll(() => import('./take/TakeDialog'), 30_000);

describe('the archive page', { timeout: 30_000 }, () => {
  it('takes the result that has the focus into the dossier with one key, and that can be undone', async () => {
    const { user, services } = await openArchivePage(feedSample, '/archief?zoek=36200vii72');
    const link = await screen.findByRole('link', { name: /^Motie van het lid Bontenbal/ });
    link.focus();
    await user.keyboard('o');
    const dialog = await screen.findByRole('dialog', { name: 'Motie in het dossier opnemen' });
    await waitFor(() =>
      expect(within(dialog).getByRole('textbox', { name: /^Titel/u })).toHaveFocus(),
    );
    expect(
      within(dialog).getByText('verzoekt de regering de WRR om advies te vragen'),
    ).toBeVisible();
    expect((await services.store('eigen').load()).records).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Opnemen' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const { records } = await services.store('eigen').load();
    expect(records.map(({ kind }) => kind).toSorted()).toEqual([
      'document',
      'motion',
      'request',
      // What the cabinet thinks of it, and what the Kamer decided.
      'status',
      'status',
    ]);
    expect(records.find(({ kind }) => kind === 'motion')).toMatchObject({
      references: ['2022Z21953', 'kst-36200-VII-72'],
      submitters: ['Bontenbal'],
      submittedOn: '2022-11-14',
    });
    await screen.findByText('In het dossier');
  });

  it('says that the archive gives no answer and what to do, and tries again', async () => {
    const user = userEvent.setup();
    const archive = await makeTestArchive(feedSample);
    let isGone = true;
    const unlessGone =
      <Args extends readonly unknown[], T>(ask: (...args: Args) => Promise<T>) =>
      (...args: Args): Promise<T> =>
        isGone
          ? Promise.reject(Object.assign(new Error('gone'), { name: 'WorkerGoneError' }))
          : ask(...args);
    const services = await makeTestServices({
      archive: {
        ...archive,
        state: unlessGone(archive.state),
        search: unlessGone(archive.search),
      },
    });
    renderAnywhere(<ArchivePage />, services, '/archief');
    expect(await screen.findByRole('alert')).toHaveTextContent(/geeft geen antwoord/);
    isGone = false;
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await screen.findByText(/^4 stukken/);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
