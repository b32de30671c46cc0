import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { patterns } from '@/routing/paths';
import { makeStudy } from '@/testing/records';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { Palette } from './Palette';

// The whole example is read from disk first, which takes a busy machine more than a second.
configure({ asyncUtilTimeout: 5000 });

function Opener() {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Zoek
      </button>
      {isOpen && <Palette typed={typed} onTyped={setTyped} onClose={() => setOpen(false)} />}
    </>
  );
}

async function openPalette(address = '/overzicht') {
  const user = userEvent.setup();
  const services = await makeTestServices({
    records: await loadExampleRecords(),
    example: [makeStudy('voorbeeld')],
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
    expect(within(pages).getAllByRole('option')).toHaveLength(Object.keys(patterns).length);
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
    await waitFor(() => expect(options()).toHaveLength(3));
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveTextContent('Motie van het lid');
    expect(field).toHaveAttribute('aria-activedescendant', activeOption().id);
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveTextContent('Literatuuronderzoek');
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveTextContent('Motie-Gündogan c.s.');
    await user.keyboard('{ArrowUp}');
    expect(activeOption()).toHaveTextContent('Literatuuronderzoek');
    expect(field).toHaveFocus();
  });

  it('starts at the first option again when something else is typed', async () => {
    const { user } = await openPalette();
    await user.keyboard('gundogan');
    await waitFor(() => expect(options()).toHaveLength(3));
    await user.keyboard('{ArrowDown} motie');
    await waitFor(() => expect(activeOption()).toHaveTextContent('Motie-Gündogan'));
  });

  it('leads from three words to the motion, and shows where the last of them stands', async () => {
    const { user, router } = await openPalette();
    await user.keyboard('motie gundogan anonimiteit');
    await waitFor(() => expect(activeOption()).toHaveTextContent('Motie-Gündogan'));
    expect(activeOption()).toHaveTextContent('Samenvatting: …');
    expect(within(activeOption()).getAllByText('anonimiteit', { selector: 'mark' })).not.toEqual(
      [],
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/moties/motie-gundogan'));
  });

  it('offers the list of what is late, and opens it with that filter', async () => {
    const { user, router } = await openPalette('/overzicht?stand=2024-01-15');
    await user.keyboard('wat is te laat');
    await waitFor(() => expect(activeOption()).toHaveTextContent(/^Moties: te laat \(\d+\)$/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/moties'));
    expect(router.state.location.search).toEqual({
      stand: '2024-01-15',
      tijdigheid: 'certainlyLate',
    });
  });

  it('offers the changes of a month', async () => {
    const { user, router } = await openPalette();
    await user.keyboard('oktober 2024');
    await user.click(
      await screen.findByRole('option', {
        name: 'Wijzigingen tussen 30 september 2024 en 31 oktober 2024',
      }),
    );
    await waitFor(() => expect(router.state.location.pathname).toBe('/wijzigingen'));
    expect(router.state.location.search).toEqual({ van: '2024-09-30', tot: '2024-10-31' });
  });

  it('says that what it found is only like what was typed', async () => {
    const { user } = await openPalette();
    await user.keyboard('bontembal');
    expect(await screen.findByRole('group', { name: 'Lijkt erop' })).toBeVisible();
  });

  it('opens a page in a new tab with Ctrl Enter, and stays', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { user, router, field } = await openPalette('/overzicht?stand=2024-08-19');
    await user.keyboard('bontenbal');
    await waitFor(() => expect(activeOption()).toHaveTextContent('Motie-Bontenbal'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    const address = '#/moties/motie-bontenbal?stand=2024-08-19';
    await waitFor(() => expect(open).toHaveBeenCalledWith(address, '_blank', 'noopener'));
    expect(router.state.location.pathname).toBe('/overzicht');
    expect(field).toHaveFocus();
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
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('3 resultaten'));
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
    const { user, router } = await openPalette('/moties?stand=2024-08-19&volgens=invoer');
    await user.keyboard('vandaag');
    await user.click(await screen.findByRole('option', { name: 'Terug naar vandaag' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('keeps the stand when an item is opened, and finds only what was there then', async () => {
    const { user, router } = await openPalette('/moties?stand=2023-03-01');
    await user.keyboard('gundogan');
    expect(await screen.findByText(/^Gezocht is in de stand per 1 maart 2023/)).toBeVisible();
    await user.keyboard('{Control>}a{/Control}bontenbal{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/moties/motie-bontenbal'));
    expect(router.state.location.search).toEqual({ stand: '2023-03-01' });
  });

  it.each([
    ['motie toevoegen', 'Nieuwe motie'],
    ['nieuwe motie', 'Nieuwe motie'],
    ['nieuw onderzoek', 'Nieuw onderzoek'],
  ])('leads from ‘%s’ to the form', async (question, title) => {
    const { user, field } = await openPalette();
    await user.type(field, question);
    const commands = await screen.findByRole('group', { name: 'Opdrachten' });
    await user.click(within(commands).getByRole('option'));
    expect(await screen.findByRole('dialog', { name: title })).toBeVisible();
  });

  it('offers adding of every kind', async () => {
    const { user, field } = await openPalette();
    await user.type(field, 'toevoegen');
    const commands = await screen.findByRole('group', { name: 'Opdrachten' });
    expect(within(commands).getAllByRole('option')).toHaveLength(6);
  });

  it('changes the theme', async () => {
    const { user, services } = await openPalette();
    await user.keyboard('thema');
    await user.click(await screen.findByRole('option', { name: 'Donker thema' }));
    expect(services.settings.read().theme).toBe('dark');
  });

  it('opens the example dossier, and puts it in place where there is none', async () => {
    const { user, services } = await openPalette();
    await user.keyboard('voorbeelddossier');
    await user.click(await screen.findByRole('option', { name: 'Voorbeelddossier openen' }));
    await waitFor(() => expect(services.settings.read().dossier).toBe('voorbeeld'));
    const { records } = await services.store('voorbeeld').load();
    expect(records.map(({ id }) => id)).toEqual(['voorbeeld']);
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
