import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { renderAnywhere } from '@/testing/renderAnywhere';
import { makeTestServices } from '@/testing/services';
import { DossierReportPage } from './DossierReportPage';

async function showReport(address = '/rapport/dossier') {
  const services = await makeTestServices({
    records: await loadExampleRecords(),
    settings: { pretendToday: day('2026-11-21') },
  });
  renderAnywhere(<DossierReportPage />, services, address);
  await screen.findByText(/^Stand per/, {}, { timeout: 15_000 });
}

// The whole example dossier on one page: much to draw, and to look for by role.
vi.setConfig({ testTimeout: 30_000 });

function motion(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('the report', () => {
  it('says for which dossier and which day it holds', async () => {
    await showReport();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rapport: Eigen dossier');
    expect(screen.getByText('Stand per 21 november 2026')).toBeVisible();
    expect(screen.getByText(/^Van de 3 moties is er geen geheel beantwoord;/)).toBeVisible();
  });

  it('has a part for each kind, in order', async () => {
    await showReport();
    const titles = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent);
    expect(titles).toEqual([
      'Moties',
      'Onderzoeken',
      'Ambities en aanbevelingen',
      'Aanbevelingen uit andere documenten',
      'Toezeggingen',
      'Bronnen',
    ]);
  });

  it('shows of a motion what was asked, who says what and when it was due', async () => {
    await showReport();
    const report = within(motion(/^Motie-Gündogan/));
    const requests = within(report.getByRole('table', { name: 'Wat is gevraagd' }));
    expect(requests.getAllByRole('rowheader')).toHaveLength(2);
    const verdicts = within(report.getByRole('table', { name: 'Wat zegt wie' }));
    expect(
      verdicts.getByRole('row', { name: /^Kamer, besluit Aangenomen Op 6 juli 2023/ }),
    ).toBeVisible();
    expect(verdicts.getByRole('row', { name: /^Eigen oordeel/ })).toBeVisible();
    const deadlines = within(report.getByRole('table', { name: 'Termijnen' }));
    const due = deadlines.getByRole('row', { name: /voor het einde van 2023/ });
    expect(due).toHaveTextContent('2 keer');
    expect(due).toHaveTextContent('292 dagen te laat geleverd');
  });

  it('says of a motion without deadlines that it has none', async () => {
    await showReport();
    expect(
      within(motion(/^Motie-Kathmann/)).getByText(
        'Voor deze motie staan geen termijnen in het dossier.',
      ),
    ).toBeVisible();
  });

  it('lists all studies with institute, start, delivery and state', async () => {
    await showReport();
    const table = screen.getByRole('table', { name: 'Onderzoeken' });
    const row = within(table).getByRole('row', { name: /^Digitale Balans/ });
    expect(row).toHaveTextContent('Trimbos-instituut');
    expect(row).toHaveTextContent('Q1 2023');
    expect(row).toHaveTextContent('Loopt');
    expect(row).toHaveTextContent('1.331 dagen te laat');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(13);
  });

  it('lists every recommendation once', async () => {
    await showReport();
    const links = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('/aanbevelingen/'));
    const items = await loadExampleRecords();
    expect(links).toHaveLength(items.filter(({ kind }) => kind === 'recommendation').length);
  });

  it('shows the dossier as of the day in the address', async () => {
    await showReport('/rapport/dossier?stand=2024-08-19');
    expect(screen.getByText('Stand per 19 augustus 2024')).toBeVisible();
    const deadlines = within(motion(/^Motie-Gündogan/)).getByRole('table', { name: 'Termijnen' });
    expect(deadlines).toHaveTextContent('232 dagen te laat');
    expect(deadlines).not.toHaveTextContent('geleverd');
    expect(screen.queryByText('Ambities en aanbevelingen')).not.toBeInTheDocument();
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await showReport();
    await userEvent.click(screen.getByRole('button', { name: 'Afdrukken of als pdf bewaren' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('says what would stand there in an empty dossier', async () => {
    renderAnywhere(<DossierReportPage />, await makeTestServices());
    expect(await screen.findByText(/nog niets om over te rapporteren/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
