import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';

// The whole example is read from disk first, which takes a busy machine more than a second.
configure({ asyncUtilTimeout: 5000 });

let arrive: () => void = () => undefined;

beforeEach(() => {
  // The palette's code stays under way until the test lets it arrive.
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  vi.resetModules();
  vi.doMock('@/features/search/Palette', async (importOriginal) => {
    await arrived;
    return importOriginal();
  });
});

async function openFrame() {
  // Imported anew as well, so that all of them share what the fresh modules share.
  const { SearchBox } = await import('./SearchBox');
  const { renderAnywhere } = await import('@/testing/renderAnywhere');
  const { makeTestServices } = await import('@/testing/services');
  const services = await makeTestServices({
    records: await loadExampleRecords(),
    settings: { pretendToday: day('2026-11-21') },
  });
  const page = (
    <>
      <SearchBox stand={undefined} mode="facts" />
      <button type="button">Elders</button>
    </>
  );
  const router = renderAnywhere(page, services, '/overzicht');
  const box = await screen.findByRole('textbox', { name: 'Zoeken en opdrachten' });
  return { user: userEvent.setup(), router, box };
}

describe('the search box while the palette is loading', () => {
  it('keeps what is typed after Ctrl K, and goes on with it at the caret', async () => {
    const { user, box } = await openFrame();
    await user.keyboard('{Control>}k{/Control}gndogan{Home}{ArrowRight}u');
    expect(box).toHaveValue('gundogan');
    arrive();
    const field = await screen.findByRole('combobox');
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveValue('gundogan');
    await user.keyboard('_');
    expect(field).toHaveValue('gu_ndogan');
  });

  it('keeps what is typed in the box itself', async () => {
    const { user, box } = await openFrame();
    await user.click(box);
    await user.keyboard('bonten');
    arrive();
    const field = await screen.findByRole('combobox');
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('bal');
    expect(field).toHaveValue('bontenbal');
    expect(await screen.findByRole('option', { selected: true })).toHaveTextContent(
      'Motie-Bontenbal',
    );
  });

  it('opens what is found when Enter was pressed before it was there', async () => {
    const { user, router } = await openFrame();
    await user.keyboard('{Control>}k{/Control}36200 VII 72{Enter}');
    arrive();
    await waitFor(() => expect(router.state.location.pathname).toBe('/moties/motie-bontenbal'));
  });

  it('opens by typing, but not by passing through with Tab', async () => {
    const { user, box } = await openFrame();
    arrive();
    await user.tab();
    expect(box).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.keyboard('g');
    expect(await screen.findByRole('combobox')).toHaveValue('g');
  });

  it('is given up with Escape, which puts the focus back', async () => {
    const { user, box } = await openFrame();
    const elsewhere = screen.getByRole('button', { name: 'Elders' });
    elsewhere.focus();
    await user.keyboard('{Control>}k{/Control}gund{Escape}');
    arrive();
    expect(box).toHaveValue('');
    expect(elsewhere).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('puts the focus back where it was when the palette is closed', async () => {
    const { user, box } = await openFrame();
    arrive();
    const elsewhere = screen.getByRole('button', { name: 'Elders' });
    elsewhere.focus();
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox');
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('gund{Escape}');
    await waitFor(() => expect(elsewhere).toHaveFocus());
    expect(box).toHaveValue('');
  });
});

describe('the search box of a page that asks something', () => {
  it('opens with that question, and gives the focus back', async () => {
    const { user, box } = await openFrame();
    const { searchTheDossier } = await import('@/items/search/dossierSearch');
    arrive();
    const elsewhere = screen.getByRole('button', { name: 'Elders' });
    elsewhere.focus();
    act(() => searchTheDossier('gundogan'));
    expect(box).toHaveValue('gundogan');
    const field = await screen.findByRole('combobox');
    expect(field).toHaveValue('gundogan');
    await screen.findByRole('option', { name: /^Motie-Gündogan/u });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(elsewhere).toHaveFocus());
  });
});
