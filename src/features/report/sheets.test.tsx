import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { DebatePackPage } from './debate/DebatePackPage';
import { MotionCardPage } from './motioncard/MotionCardPage';
import { ProgressPage } from './progress/ProgressPage';
import { ReportPage } from './ReportPage';

// A sheet over the whole example is much to draw, and to look through by role.
vi.setConfig({ testTimeout: 30_000 });

async function show(page: ReactNode, address: string) {
  const services = await makeTestServices({
    records: await loadExampleRecords(),
    settings: { pretendToday: day('2026-11-21') },
  });
  const router = renderAnywhere(page, services, address);
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 });
  return router;
}

describe('the page Rapport', () => {
  it('leads to each sheet', async () => {
    await show(<ReportPage />, '/rapport?stand=2024-08-19');
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(addresses).toEqual([
      '/rapport/motiekaart?stand=2024-08-19',
      '/rapport/debatpakket?stand=2024-08-19',
      '/rapport/voortgang?stand=2024-08-19',
      '/rapport/dossier?stand=2024-08-19',
    ]);
  });
});

describe('the Motiekaart', () => {
  it('shows the motion of the address, its sources linked', async () => {
    await show(<MotionCardPage />, '/rapport/motiekaart?motie=motie-gundogan');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Motie-Gündogan/u);
    expect(screen.getByText('Stand per 21 november 2026')).toBeVisible();
    expect(screen.getByRole('img', { name: /^Tijdlijn tot 21 november 2026\./u })).toBeVisible();
    const events = screen.getByRole('table', { name: 'Wat is er gebeurd' });
    expect(within(events).getAllByRole('link', { name: '[2]' })[0]).toHaveAttribute(
      'href',
      '/documenten/brief-literatuurscan-2024-10',
    );
  });

  it('shows the card as of the day in the address', async () => {
    await show(<MotionCardPage />, '/rapport/motiekaart?motie=motie-gundogan&stand=2024-01-01');
    expect(screen.getByText('Stand per 1 januari 2024')).toBeVisible();
    expect(screen.queryByText(/18-10-2024/u)).not.toBeInTheDocument();
  });

  it('says so when there is no such motion, and lets another be chosen', async () => {
    const user = userEvent.setup();
    await show(<MotionCardPage />, '/rapport/motiekaart?motie=weg');
    expect(screen.getByText(/^Op dit adres staat geen motie/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Afdrukken/u })).not.toBeInTheDocument();
    await user.type(screen.getByRole('combobox', { name: 'Van welke motie?' }), 'Kathmann');
    await user.click(await screen.findByRole('option', { name: /^Motie-Kathmann/u }));
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Motie-Kathmann/u }),
    ).toBeVisible();
  });

  it('copies the card', async () => {
    const user = userEvent.setup();
    await show(<MotionCardPage />, '/rapport/motiekaart?motie=motie-gundogan');
    await user.click(screen.getByRole('button', { name: 'Kopiëren voor Word of Outlook' }));
    await expect(navigator.clipboard.readText()).resolves.toContain('Motie-Gündogan');
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await show(<MotionCardPage />, '/rapport/motiekaart?motie=motie-gundogan');
    await userEvent.click(screen.getByRole('button', { name: 'Afdrukken of als pdf bewaren' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the Debatpakket', () => {
  it('asks what the debate is about', async () => {
    const user = userEvent.setup();
    const router = await show(<DebatePackPage />, '/rapport/debatpakket');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kies op' }), 'Instituut');
    await user.type(await screen.findByRole('combobox', { name: 'Welke' }), 'WRR');
    await user.click(await screen.findByRole('option', { name: /^WRR/u }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Debatpakket: WRR' }),
    ).toBeVisible();
    expect(router.state.location.search).toEqual({ soort: 'instituut', keuze: 'WRR' });
    expect(screen.getByRole('region', { name: 'Conceptvragen' })).toBeVisible();
  });

  it('takes another day by way of the stand', async () => {
    const user = userEvent.setup();
    await show(<DebatePackPage />, '/rapport/debatpakket?soort=instituut&keuze=WRR');
    const stand = screen.getByRole('textbox', { name: 'Stand per' });
    await user.clear(stand);
    await user.type(stand, '22 februari 2023{Enter}');
    expect(await screen.findByText('Stand per 22 februari 2023')).toBeVisible();
    expect(screen.getByRole('table', { name: 'Onderzoeken' })).toHaveTextContent('Loopt');
  });

  it('goes back to today without what the stand went by', async () => {
    const user = userEvent.setup();
    const about = 'soort=instituut&keuze=WRR';
    const at = `/rapport/debatpakket?${about}&stand=2024-08-19&volgens=invoer`;
    const router = await show(<DebatePackPage />, at);
    const stand = screen.getByRole('textbox', { name: 'Stand per' });
    await user.clear(stand);
    await user.type(stand, '21 november 2026{Enter}');
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ soort: 'instituut', keuze: 'WRR' }),
    );
  });

  it('says where a committee can be filled in while there is none', async () => {
    await show(<DebatePackPage />, '/rapport/debatpakket?soort=commissie');
    expect(screen.getByText(/^In dit dossier staat nog geen commissie/u)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Welke' })).not.toBeInTheDocument();
  });

  it('says so when the address names nothing that is in the dossier', async () => {
    await show(<DebatePackPage />, '/rapport/debatpakket?soort=instituut&keuze=NIOD');
    expect(screen.getByText(/komt in dit dossier niet voor/u)).toBeVisible();
  });
});

describe('the Voortgangsoverzicht', () => {
  it('shows the tables of the period in the address', async () => {
    await show(<ProgressPage />, '/rapport/voortgang?van=2024-07-01&tot=2024-12-31');
    expect(screen.getByText(/van 1 juli 2024 tot en met 31 december 2024/u)).toBeVisible();
    expect(screen.getAllByRole('table').map((table) => table.getAttribute('aria-label'))).toEqual([
      'Moties',
      'Toezeggingen',
      'Tabel 1. Overzicht onderzoeken',
    ]);
  });

  it('keeps a period that was typed in the address', async () => {
    const user = userEvent.setup();
    const router = await show(<ProgressPage />, '/rapport/voortgang');
    const from = screen.getByRole('textbox', { name: 'Van' });
    await user.clear(from);
    await user.type(from, '1-1-2026{Enter}');
    expect(await screen.findByText(/van 1 januari 2026 tot en met/u)).toBeVisible();
    expect(router.state.location.search).toEqual({ van: '2026-01-01', tot: '2026-11-21' });
  });

  it('says that it ends on the day shown', async () => {
    await show(
      <ProgressPage />,
      '/rapport/voortgang?van=2024-01-01&tot=2024-12-31&stand=2024-08-19',
    );
    expect(screen.getByText(/Het overzicht loopt tot en met 19 augustus 2024/u)).toBeVisible();
  });

  it('says that the days were the wrong way round', async () => {
    await show(<ProgressPage />, '/rapport/voortgang?van=2024-12-31&tot=2024-07-01');
    expect(screen.getByText(/^De eerste dag lag na de laatste/u)).toBeVisible();
    expect(screen.getByText(/van 1 juli 2024 tot en met 31 december 2024/u)).toBeVisible();
  });
});
