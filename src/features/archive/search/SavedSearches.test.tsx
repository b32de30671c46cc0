import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { feedFile } from '@/testing/archive';
import { feedMotion, feedSample } from '@/testing/feed';
import { openArchivePage, shownResults } from '@/testing/openArchivePage';

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

  it('keeps a search, and tells how many records are new or changed since, and which', async () => {
    const { user, services } = await openArchivePage(feedSample, '/archief?zoek=sociale+media');
    await user.click(await screen.findByRole('button', { name: 'Zoekopdracht bewaren' }));
    const name = screen.getByRole('textbox', { name: 'Naam' });
    expect(name).toHaveFocus();
    expect(name).toHaveValue('sociale media');
    await user.keyboard('Media{Enter}');
    await screen.findByRole('link', { name: 'Media' });
    expect(screen.getByRole('button', { name: 'Zoekopdracht bewaren' })).toHaveFocus();
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
    await bring(feedMotion('2025Z00002', 'Motie over andere sociale media'));
    await user.click(await screen.findByRole('link', { name: '1 nieuw sinds de vorige keer' }));
    await waitFor(() => expect(shownResults()).toEqual(['Motie over andere sociale media']));
  });
});
