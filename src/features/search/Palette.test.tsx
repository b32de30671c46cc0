import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { Palette } from './Palette';

function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Zoek
      </button>
      {isOpen && <Palette onClose={() => setOpen(false)} />}
    </>
  );
}

async function openPalette(address = '/overzicht') {
  const user = userEvent.setup();
  const services = await makeTestServices({
    records: await loadExampleRecords(),
    settings: { theme: 'light', pretendToday: day('2026-11-21') },
  });
  const router = renderAnywhere(<Opener />, services, address);
  await user.click(await screen.findByRole('button', { name: 'Zoek' }));
  const field = await screen.findByRole('combobox');
  await waitFor(() => expect(field).toHaveFocus());
  return { user, router, field, services };
}

function options(): string[] {
  return screen.getAllByRole('option').map((option) => option.textContent);
}

function activeOption(): HTMLElement {
  return screen.getByRole('option', { selected: true });
}

describe('the palette', () => {
  it('offers all pages as long as nothing is typed', async () => {
    await openPalette();
    const pages = screen.getByRole('group', { name: 'Pagina’s' });
    expect(within(pages).getAllByRole('option')).toHaveLength(12);
  });

  it('shows what was changed last as long as nothing is typed', async () => {
    await openPalette();
    const recent = screen.getByRole('group', { name: 'Laatst gewijzigd' });
    expect(within(recent).getAllByRole('option').length).toBeGreaterThan(0);
  });

  it('finds a motion by a name without accents and opens it with Enter', async () => {
    const { user, router } = await openPalette();
    await user.keyboard('gundogan');
    await waitFor(() => expect(activeOption()).toHaveTextContent('Motie-Gündogan'));
    expect(within(activeOption()).getByText('Gündogan', { selector: 'mark' })).toBeVisible();
    expect(activeOption()).toHaveTextContent('30 821, nr. 192');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/moties/motie-gundogan'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('goes to the one item that a reference names, also when Enter follows at once', async () => {
    const { user, router } = await openPalette();
    await user.keyboard('36200 VII 72{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/moties/motie-bontenbal'));
  });

  it('names the request in which the words stand', async () => {
    const { user } = await openPalette();
    await user.keyboard('technische oplossingen');
    await waitFor(() => expect(activeOption()).toHaveTextContent('Verzoek 2: '));
  });

  it('moves with the arrow keys, round the ends, and keeps focus in the field', async () => {
    const { user, field } = await openPalette();
    await user.keyboard('gundogan');
    await waitFor(() => expect(options()).toHaveLength(2));
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveTextContent('Motie van het lid');
    expect(field).toHaveAttribute('aria-activedescendant', activeOption().id);
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveTextContent('Motie-Gündogan');
    await user.keyboard('{ArrowUp}');
    expect(activeOption()).toHaveTextContent('Motie van het lid');
    expect(field).toHaveFocus();
  });

  it('starts at the first option again when something else is typed', async () => {
    const { user } = await openPalette();
    await user.keyboard('gundogan');
    await waitFor(() => expect(options()).toHaveLength(2));
    await user.keyboard('{ArrowDown} motie');
    await waitFor(() => expect(activeOption()).toHaveTextContent('Motie-Gündogan'));
  });

  it('closes with Escape and gives focus back', async () => {
    const { user } = await openPalette();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Zoek' })).toHaveFocus());
  });

  it('opens what is clicked', async () => {
    const { user, router } = await openPalette();
    await user.click(screen.getByRole('option', { name: 'Archief' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/archief'));
  });

  it('says how many results there are', async () => {
    const { user } = await openPalette();
    await user.keyboard('gundogan');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 resultaten'));
  });

  it('says what to try when nothing is found', async () => {
    const { user, field } = await openPalette();
    await user.keyboard('xyzzyplugh');
    expect(
      await screen.findByText(
        'Niets gevonden voor ‘xyzzyplugh’. Probeer een naam, een woord of een Kamerstuknummer.',
      ),
    ).toBeVisible();
    expect(field).not.toHaveAttribute('aria-activedescendant');
  });
});

describe('commands of the palette', () => {
  it.each(['19 augustus 2024', '2024-08-19'])('shows the stand of %s', async (date) => {
    const { user, router } = await openPalette('/moties');
    await user.keyboard(date);
    const command = await screen.findByRole('option', { name: 'Stand per 19 augustus 2024 tonen' });
    expect(command).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.search).toEqual({ stand: '2024-08-19' }));
    expect(router.state.location.pathname).toBe('/moties');
  });

  it('goes back to today', async () => {
    const { user, router } = await openPalette('/moties?stand=2024-08-19');
    await user.keyboard('vandaag');
    await user.click(await screen.findByRole('option', { name: 'Terug naar vandaag' }));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('stand'));
  });

  it('keeps the stand when an item is opened, and finds only what was there then', async () => {
    const { user, router } = await openPalette('/moties?stand=2023-03-01');
    await user.keyboard('gundogan');
    expect(await screen.findByText(/^Gezocht is in de stand per 1 maart 2023/)).toBeVisible();
    await user.keyboard('{Control>}a{/Control}bontenbal{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/moties/motie-bontenbal'));
    expect(router.state.location.search).toEqual({ stand: '2023-03-01' });
  });

  it('changes the theme', async () => {
    const { user, services } = await openPalette();
    await user.keyboard('thema');
    await user.click(await screen.findByRole('option', { name: 'Donker thema' }));
    expect(services.settings.read().theme).toBe('dark');
  });

  it('takes back the last change', async () => {
    const { user, services } = await openPalette();
    await user.keyboard('ongedaan');
    await user.click(await screen.findByRole('option', { name: 'Ongedaan maken' }));
    await waitFor(async () => {
      const { records } = await services.store('eigen').load();
      expect(records).toEqual([]);
    });
  });
});
