import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ArchiveState } from '@/queries/archive/archive';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import { feedFile, makeTestArchive } from '@/testing/archive';
import { feedMotion, feedSample } from '@/testing/feed';
import { openArchivePage, shownResults } from '@/testing/openArchivePage';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { ToastRegion } from '@/ui/toast/ToastRegion';
import { ArchivePage } from '../ArchivePage';

/** An archive of which each import but the first goes on: it tells of steps, and never that it is whole. */
function growing(archive: ArchiveAccess): ArchiveAccess {
  return {
    ...archive,
    subscribe: (onNews) => archive.subscribe((news) => onNews(news === 'changed' ? 'step' : news)),
    state: async () => {
      const { imports, ...held } = await archive.state();
      const shown = imports.map((row): ArchiveState['imports'][number] =>
        row.id > 1 ? Object.assign(row, { state: 'running' }) : row,
      );
      return { ...held, imports: shown };
    },
  };
}

describe('saved searches', { timeout: 30_000 }, () => {
  it.each([
    ['Escape', '{Escape}'],
    ['the button for that', '{Tab}{Tab}{Enter}'],
  ])('keeps no search when one goes back with %s', async (_by, keys) => {
    const { user, services } = await openArchivePage(feedSample, '/archief?zoek=sociale+media');
    const button = await screen.findByRole('button', { name: 'Zoekopdracht bewaren' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveFocus();
    await user.keyboard(keys);
    expect(screen.getByRole('button', { name: 'Zoekopdracht bewaren' })).toHaveFocus();
    expect(await (await services.archive()).searches()).toEqual([]);
  });

  it('says that a search could not be kept, and keeps the name for another try', async () => {
    const user = userEvent.setup();
    const archive = await makeTestArchive(feedSample);
    const saveSearch = () => Promise.reject(new Error('full'));
    const services = await makeTestServices({ archive: { ...archive, saveSearch } });
    renderAnywhere(<ArchivePage />, services, '/archief?zoek=media');
    render(<ToastRegion />);
    await user.click(await screen.findByRole('button', { name: 'Zoekopdracht bewaren' }));
    await user.keyboard('{Enter}');
    await screen.findByText(/^De zoekopdracht is niet bewaard\. /);
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('media');
  });

  it('says that a saved search could not be removed, and leaves it there', async () => {
    const user = userEvent.setup();
    const archive = await makeTestArchive(feedSample);
    await archive.saveSearch({ id: 's', name: 'Media', search: 'zoek=media', seen: 1 });
    const removeSearch = () => Promise.reject(new Error('gone'));
    const services = await makeTestServices({ archive: { ...archive, removeSearch } });
    renderAnywhere(<ArchivePage />, services, '/archief');
    render(<ToastRegion />);
    await user.click(
      await screen.findByRole('button', { name: 'Zoekopdracht ‘Media’ verwijderen' }),
    );
    await screen.findByText(/^De zoekopdracht ‘Media’ is niet verwijderd\. /);
    expect(screen.getByRole('link', { name: 'Media' })).toBeVisible();
  });

  it('keeps a search, and tells how many records are new or changed since, and which', async () => {
    const { user, services } = await openArchivePage(feedSample, '/archief?zoek=sociale+media');
    await user.click(await screen.findByRole('button', { name: 'Zoekopdracht bewaren' }));
    const name = screen.getByRole('textbox', { name: 'Naam' });
    expect(name).toHaveFocus();
    expect(name).toHaveValue('sociale media');
    await user.keyboard('Media{Enter}');
    await screen.findByRole('link', { name: 'Media' });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Zoekopdracht bewaren' })).toHaveFocus(),
    );
    const archive = await services.archive();
    const bring = (...records: object[]) =>
      archive.importFiles([feedFile(`${records.length}.jsonl`, records)], () => {});
    const changed = feedMotion('2023Z13357', 'Motie over sociale media', { Afgedaan: false });
    await bring(feedMotion('2025Z00001', 'Motie over nieuwe sociale media'), changed);

    await screen.findByRole('link', { name: '1 nieuw, 1 gewijzigd sinds de vorige keer' });
    await user.click(screen.getByRole('link', { name: 'Media' }));
    const rows = within(screen.getByRole('list', { name: 'Resultaten' }));
    await waitFor(() => expect(rows.getAllByRole('listitem')).toHaveLength(3));
    await waitFor(() => expect(rows.getAllByText(/^(?:Nieuw|Gewijzigd)$/)).toHaveLength(2));
    const texts = rows.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts).toContainEqual(expect.stringMatching(/^Motie over nieuwe sociale media.*Nieuw/));
    expect(texts).toContainEqual(expect.stringMatching(/^Motie over sociale media.*Gewijzigd/));
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: /sinds de vorige keer/ })).not.toBeInTheDocument(),
    );
    // The new ones can stand far down: what shows them alone stays at hand.
    await user.click(
      screen.getByRole('button', { name: '1 nieuw, 1 gewijzigd sinds de vorige keer' }),
    );
    await waitFor(() => expect(shownResults()).toHaveLength(2));
    expect(screen.queryByRole('button', { name: /sinds de vorige keer/ })).not.toBeInTheDocument();
    await bring(feedMotion('2025Z00002', 'Motie over andere sociale media'));
    await user.click(await screen.findByRole('link', { name: '1 nieuw sinds de vorige keer' }));
    await waitFor(() => expect(shownResults()).toEqual(['Motie over andere sociale media']));
  });

  it('shows what came since at once when it is opened while an import goes on, and tells it again after', async () => {
    const user = userEvent.setup();
    const archive = await makeTestArchive(feedSample);
    await archive.saveSearch({ id: 's', name: 'Media', search: 'zoek=sociale+media', seen: 1 });
    const services = await makeTestServices({ archive: growing(archive) });
    renderAnywhere(<ArchivePage />, services, '/archief?zoek=sociale+media');
    await waitFor(() => expect(shownResults()).toHaveLength(2));
    await archive.importFiles(
      [feedFile('nieuw.jsonl', [feedMotion('2025Z00001', 'Motie over nieuwe sociale media')])],
      () => {},
    );
    await screen.findByRole('link', { name: '1 nieuw sinds de vorige keer' });
    expect(shownResults()).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: 'Media' }));
    await waitFor(() => expect(shownResults()).toHaveLength(3));
    expect(screen.queryByRole('button', { name: 'Verversen' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1 nieuw sinds de vorige keer' })).toBeVisible();
    expect((await archive.searches()).map(({ seen }) => seen)).toEqual([1]);
  });
});
