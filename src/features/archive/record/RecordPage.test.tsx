import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ArchiveAccess } from '@/queries/archive/archiveAccess';
import { makeTestArchive } from '@/testing/archive';
import { feedLetter, feedMotion } from '@/testing/feed';
import { openRecord } from '@/testing/openRecord';

describe('the page of a public record', { timeout: 30_000 }, () => {
  it.each(['2022Z21953', '36 200 VII, nr. 72', 'kst-36200-VII-72'])(
    'is found by %s',
    async (mark) => {
      await openRecord(mark);
      await screen.findByRole('heading', { level: 1, name: /^Motie van het lid Bontenbal/ });
      expect(screen.getByText('verzoekt de regering de WRR om advies te vragen')).toBeVisible();
    },
  );

  it.each(['2022Z21953', '36 200 VII, nr. 72', 'kst-36200-VII-72', 'id-2022Z21953'])(
    'marks its row in the results beside it, opened by %s',
    async (mark) => {
      await openRecord(mark);
      const row = await screen.findByRole('listitem', { current: true });
      expect(row).toHaveTextContent(/^Motie van het lid Bontenbal/);
    },
  );

  it('says so when the archive has no such record', async () => {
    await openRecord('2099Z99999');
    expect(await screen.findByRole('heading', { name: 'Niet in het archief' })).toBeVisible();
  });

  it('says that the record could not be looked up, and tries again', async () => {
    const find = vi.fn<ArchiveAccess['find']>(() => Promise.resolve([]));
    find.mockRejectedValueOnce(new Error('no memory'));
    const { user } = await openRecord('kst-36200-VII-80', [], { find });
    expect(await screen.findByRole('alert')).toHaveTextContent(/kon niet worden opgezocht/);
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('heading', { name: 'Niet in het archief' })).toBeVisible();
  });

  it('says among its facts that the open data leave out what it is', async () => {
    const archive = await makeTestArchive([feedLetter('2025Z1', 'Voortgang', { Soort: null })]);
    await openRecord('2025Z1', [], archive);
    expect(await screen.findByText(/^niet vermeld.* waarschijnlijk een brief$/)).toBeVisible();
    expect(screen.getByText('Brief')).toBeVisible();
  });

  it('says nothing about its kind where the open data do', async () => {
    await openRecord('2023Z03199');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(/niet vermeld/)).not.toBeInTheDocument();
  });

  it('shows decisions that read the same once', async () => {
    const archive = await makeTestArchive([
      feedMotion('2025Z1', 'Motie', {
        Besluit: [
          { BesluitSoort: 'Stemmen - aangehouden' },
          { BesluitSoort: 'Stemmen - aangehouden' },
        ],
      }),
    ]);
    await openRecord('2025Z1', [], archive);
    expect(await screen.findAllByText('Stemmen - aangehouden')).toHaveLength(1);
  });

  it('shows what the open data tell that nothing here understands', async () => {
    const odd = { NieuwVeld2026: 'Iets nieuws', Termijn: '2024-13-45' };
    const strange = await makeTestArchive([feedMotion('2099Z00001', 'Motie over iets', odd)]);
    const { user } = await openRecord('2099Z00001', [], strange);
    await user.click(await screen.findByText('Andere gegevens'));
    expect(screen.getByText('NieuwVeld2026').nextSibling).toHaveTextContent('Iets nieuws');
    expect(screen.getByText('Termijn').nextSibling).toHaveTextContent('2024-13-45');
  });
});
