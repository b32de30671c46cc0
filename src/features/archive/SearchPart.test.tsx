import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { onDossierSearch } from '@/items/search/dossierSearch';
import { feedSample } from '@/testing/feed';
import { openArchivePage, shownResults } from '@/testing/openArchivePage';
import { makeMotion } from '@/testing/records';

describe('searching the archive', { timeout: 30_000 }, () => {
  it('finds while one types, also with a typo, and keeps the question in the address', async () => {
    const { user, router } = await openArchivePage(feedSample);
    await user.type(
      await screen.findByRole('searchbox', { name: 'Zoeken in het archief' }),
      'Bontembal',
    );
    await waitFor(() => expect(screen.getByText('2 resultaten')).toBeVisible());
    await waitFor(() => expect(shownResults()[0]).toMatch(/Bontenbal/));
    await waitFor(() => expect(router.state.location.search).toEqual({ zoek: 'Bontembal' }));
  });

  it('asks again what was typed when one comes back from another search', async () => {
    const { user, router } = await openArchivePage(feedSample);
    const field = await screen.findByRole('searchbox', { name: 'Zoeken in het archief' });
    await user.type(field, 'Bontenbal');
    await waitFor(() => expect(router.state.location.search).toEqual({ zoek: 'Bontenbal' }));
    await act(() => router.navigate({ to: '/archief', search: { zoek: 'sociale media' } }));
    await waitFor(() => expect(field).toHaveValue('sociale media'));
    act(() => router.history.back());
    await waitFor(() => expect(field).toHaveValue('Bontenbal'));
    await waitFor(() => expect(shownResults()[0]).toMatch(/Bontenbal/));
    // Longer than typing must pause before the address follows it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(router.state.location.search).toEqual({ zoek: 'Bontenbal' });
  });

  it('calls a ticked value that has no results by its name', async () => {
    await openArchivePage(feedSample, '/archief?soort=toezegging&zoek=xyzzy');
    expect(await screen.findByRole('checkbox', { name: /^Toezeggingen/ })).toBeChecked();
  });

  it('narrows by what is ticked, and keeps the other values in view', async () => {
    const { user, router } = await openArchivePage(feedSample);
    await user.click(await screen.findByRole('checkbox', { name: /^Moties/ }));
    await waitFor(() => expect(shownResults()).toHaveLength(2));
    expect(screen.getByRole('checkbox', { name: /^Brieven/ })).not.toBeChecked();
    expect(router.state.location.search).toEqual({ soort: 'motie' });
    await user.click(screen.getByRole('button', { name: 'Filters wissen' }));
    await waitFor(() => expect(shownResults()).toHaveLength(4));
  });

  it('says what in a question it could not understand', async () => {
    await openArchivePage(feedSample, '/archief?zoek=jaar:morgen');
    expect(await screen.findByText(/hoort een jaar, zoals 2023/)).toBeVisible();
  });

  it('says that nothing can be found by an emoji', async () => {
    await openArchivePage(feedSample, `/archief?zoek=${encodeURIComponent('😀')}`);
    expect(
      await screen.findByText('‘😀’ is overgeslagen: zoeken kan alleen met letters en cijfers.'),
    ).toBeVisible();
  });

  it('offers a question without the word that stands in the way', async () => {
    const { user, router } = await openArchivePage(feedSample, '/archief?zoek=Bontenbal+xyzzy');
    await screen.findByText(/^Alle woorden moeten voorkomen\. /);
    await user.click(await screen.findByRole('button', { name: 'Zonder ‘xyzzy’: 2 gevonden' }));
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await waitFor(() => expect(shownResults()).toHaveLength(2));
    await waitFor(() => expect(router.state.location.search).toEqual({ zoek: 'Bontenbal' }));
  });

  it('offers the question as it was likely meant', async () => {
    const { user } = await openArchivePage(feedSample, '/archief?zoek=indeiner:bontenbal');
    await screen.findByText(/Bedoeld is misschien ‘indiener:’/);
    await user.click(screen.getByRole('button', { name: 'Zoeken met: indiener:bontenbal' }));
    await waitFor(() => expect(shownResults()[0]).toMatch(/Bontenbal/));
    expect(screen.queryByText(/Bedoeld is/)).not.toBeInTheDocument();
  });

  it('says that a commitment cannot be found where the archive has none', async () => {
    await openArchivePage(feedSample, '/archief?zoek=TZ202504-057');
    expect(await screen.findByText(/in dit archief staan geen toezeggingen/)).toBeVisible();
  });

  it('shows what the dossier has for a question to which the archive has no answer', async () => {
    const motion = makeMotion('motie-kathmann', {
      title: 'Motie-Kathmann',
      references: ['2024D24219'],
    });
    await openArchivePage(feedSample, '/archief?zoek=2024D24219', [motion]);
    await screen.findByText(/^Alle woorden moeten voorkomen\. /);
    const found = await screen.findByRole('list', { name: 'In het dossier:' });
    expect(within(found).getByRole('link', { name: 'Motie-Kathmann' })).toHaveAttribute(
      'href',
      expect.stringMatching(/moties\/motie-kathmann/),
    );
  });

  it('shows three of what the dossier has above the results, and how many more there are', async () => {
    const own = [1, 2, 3, 4, 5].map((at) =>
      makeMotion(`motie-${at}`, { title: `Eigen motie ${at} over sociale media` }),
    );
    const { user } = await openArchivePage(feedSample, '/archief?zoek=sociale+media', own);
    const found = await screen.findByRole('list', { name: 'In het dossier:' });
    expect(within(found).getAllByRole('link')).toHaveLength(3);
    expect(shownResults().length).toBeGreaterThan(0);
    expect(found.compareDocumentPosition(screen.getByRole('list', { name: 'Resultaten' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const asked: string[] = [];
    const stop = onDossierSearch((question) => void asked.push(question));
    await user.click(screen.getByRole('button', { name: 'en nog 2' }));
    stop();
    expect(asked).toEqual(['sociale media']);
  });

  it('only tells how many more there are of what is ticked, which can not be asked elsewhere', async () => {
    const own = [1, 2, 3, 4, 5].map((at) =>
      makeMotion(`motie-${at}`, { title: `Eigen motie ${at} over sociale media` }),
    );
    await openArchivePage(feedSample, '/archief?zoek=sociale+media&soort=motie', own);
    await screen.findByRole('list', { name: 'In het dossier:' });
    expect(screen.getByText('en nog 2')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'en nog 2' })).not.toBeInTheDocument();
  });

  it('asks of the dossier what it asks of the archive: fields, a minus and what is ticked', async () => {
    const own = ['Bontenbal', 'Ceder'].map((name) =>
      makeMotion(`motie-${name}`, {
        title: `Motie-${name} over sociale media`,
        submitters: [name],
        submittedOn: day('2022-12-01'),
      }),
    );
    const inDossier = () =>
      within(screen.getByRole('list', { name: 'In het dossier:' }))
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
    const { router } = await openArchivePage(feedSample, '/archief?zoek=soort:motie+-ceder', own);
    await screen.findByRole('list', { name: 'In het dossier:' });
    expect(inDossier()).toEqual(['Motie-Bontenbal over sociale media']);
    await act(() => router.navigate({ to: '/archief', search: { zoek: 'indiener:ceder' } }));
    await waitFor(() => expect(inDossier()).toEqual(['Motie-Ceder over sociale media']));
    await act(() => router.navigate({ to: '/archief', search: { zoek: 'motie', soort: 'brief' } }));
    await waitFor(() => expect(screen.queryByText('In het dossier:')).not.toBeInTheDocument());
  });

  it('shows nothing of the dossier that is only like the question, or when nothing is asked', async () => {
    const own = [makeMotion('motie-bontenbal', { title: 'Motie-Bontenbal' })];
    const { user } = await openArchivePage(feedSample, '/archief?zoek=Bontembal', own);
    await waitFor(() => expect(shownResults().length).toBeGreaterThan(0));
    expect(screen.queryByText('In het dossier:')).not.toBeInTheDocument();
    await user.clear(screen.getByRole('searchbox', { name: 'Zoeken in het archief' }));
    await waitFor(() => expect(shownResults()).toHaveLength(4));
    expect(screen.queryByText('In het dossier:')).not.toBeInTheDocument();
  });
});
