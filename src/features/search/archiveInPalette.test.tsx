import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { makeTestArchive } from '@/testing/archive';
import { feedSample } from '@/testing/feed';
import { makeMotion } from '@/testing/records';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { Palette } from './Palette';

function OpenPalette() {
  const [typed, setTyped] = useState('');
  return <Palette typed={typed} onTyped={setTyped} onClose={() => {}} />;
}

async function ask(question: string, records: readonly object[] = feedSample) {
  const user = userEvent.setup();
  const services = await makeTestServices({
    archive: await makeTestArchive(records),
    records: [makeMotion('motie', { title: 'Motie over sociale media' })],
  });
  const router = renderAnywhere(<OpenPalette />, services);
  const field = await screen.findByRole('combobox');
  await waitFor(() => expect(field).toHaveFocus());
  await user.keyboard(question);
  return { user, router };
}

describe('public records in the palette', { timeout: 20_000 }, () => {
  it('stand under what the dossier has', async () => {
    await ask('sociale media');
    const archive = await screen.findByRole('group', { name: 'In het archief' });
    expect(screen.getAllByRole('group').at(-1)).toBe(archive);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(
      'Motie over sociale media',
    );
  });

  it('are opened by a number in any writing', async () => {
    const { user, router } = await ask('36200 vii nr 72');
    const group = await screen.findByRole('group', { name: 'In het archief' });
    await waitFor(() =>
      expect(within(group).getAllByRole('option')[0]).toHaveTextContent(/^Motie van het lid Bon/),
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/archief/2022Z21953'));
  });

  it.each(['Kamerstukken II 2022/23, 36 200 VII, nr. 72', '2022 Z 21953'])(
    'are found as with the bare number by %s',
    async (question) => {
      await ask(question);
      const group = await screen.findByRole('group', { name: 'In het archief' });
      await waitFor(() =>
        expect(within(group).getAllByRole('option')[0]).toHaveTextContent(/^Motie van het lid Bon/),
      );
    },
  );

  it('can be looked up by a number that no record bears', async () => {
    await ask('36200-VII-99');
    const name = /^36 200 VII, nr\. 99 opzoeken in het archief/;
    expect(await screen.findByRole('option', { name })).toBeVisible();
  });

  it('leave no trace as long as the archive is empty', async () => {
    await ask('36200-VII-99', []);
    await screen.findByText(/^Niets gevonden voor/);
    expect(screen.queryByRole('group', { name: 'In het archief' })).not.toBeInTheDocument();
  });
});
