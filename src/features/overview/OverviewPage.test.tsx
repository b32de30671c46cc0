import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { between, claim, type RawRecord, rawRecord } from '@/testing/rawDossier';
import { renderPage } from '@/testing/renderPage';
import { OverviewPage } from './OverviewPage';

// The clock of the tests stands at 21 November 2026.
const study = { kind: 'study', id: 's', title: 'Media en democratie' } as const;
const late: RawRecord = {
  kind: 'deadline',
  id: 'd',
  subjects: [{ kind: 'study', id: 's' }],
  term: between('2024-01-01', '2024-12-31', '2024'),
};
const ambition = { kind: 'ambition', id: 'a', title: 'Minder afhankelijk' } as const;

function recommendations(count: number, knownFrom?: string): RawRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'recommendation',
    id: `r${index + 1}`,
    title: `Aanbeveling ${index + 1}`,
    number: String(index + 1),
    ambitionId: 'a',
    knownFrom,
  }));
}

function show(records: readonly RawRecord[], at = '/overzicht') {
  return renderPage({ at, page: OverviewPage, records: records.map(rawRecord) });
}

describe('the overview', () => {
  it('answers its question in the first sentence', async () => {
    const followed = claim({ kind: 'recommendation', id: 'r1' }, 'recommendation', 'followed');
    await show([study, late, ambition, ...recommendations(3), followed]);
    expect(
      await screen.findByText(
        'Eén zaak vraagt aandacht en is zeker te laat. Van de 3 aanbevelingen in de ene ambitie is er bij 1 iets gemeld.',
      ),
    ).toBeInTheDocument();
  });

  it('says of each item that needs attention why, with a link to it', async () => {
    await show([study, late]);
    const section = await screen.findByRole('region', { name: 'Vraagt aandacht' });
    expect(within(section).getByRole('link', { name: 'Media en democratie' })).toHaveAttribute(
      'href',
      '/onderzoeken/s',
    );
    expect(
      within(section).getByText('Oplevering 2024: 690 dagen te laat, levering niet vastgesteld'),
    ).toBeInTheDocument();
  });

  it('shows eight at first and all on request, which the address keeps', async () => {
    const many = recommendations(12, '2025-01-01');
    const { address } = await show([ambition, ...many]);
    const section = await screen.findByRole('region', { name: 'Vraagt aandacht' });
    expect(within(section).getAllByRole('listitem')).toHaveLength(8);
    await userEvent.click(within(section).getByRole('button', { name: 'Toon alle 12' }));
    expect(within(section).getAllByRole('listitem')).toHaveLength(12);
    expect(address()).toBe('/overzicht?aandacht=alle');
  });

  it('says in words what the marks of an ambition show', async () => {
    const exploring = claim({ kind: 'recommendation', id: 'r2' }, 'recommendation', 'exploring');
    await show([ambition, ...recommendations(3), exploring]);
    expect(
      await screen.findByText('3 aanbevelingen: 1 in verkenning en 2 niet beoordeeld'),
    ).toBeInTheDocument();
  });

  it('gives the marks as a table too, with what was not assessed apart', async () => {
    const exploring = claim({ kind: 'recommendation', id: 'r2' }, 'recommendation', 'exploring');
    const { address } = await show([ambition, ...recommendations(3), exploring]);
    const section = await screen.findByRole('region', { name: 'Ambities' });
    await userEvent.click(within(section).getByRole('radio', { name: 'Tabel' }));
    const table = within(section).getByRole('table', { name: 'Ambities' });
    const header = 'Ambitie Totaal Niet beoordeeld Beoordeeld';
    expect(within(table).getByRole('row', { name: header })).toBeInTheDocument();
    const row = '1 Minder afhankelijk 3 2 1: 1 in verkenning';
    expect(within(table).getByRole('row', { name: row })).toBeInTheDocument();
    expect(address()).toBe('/overzicht?ambities=tabel');
  });

  it('names the motions that wait for an answer, with the late study that they wait for', async () => {
    await show([
      study,
      late,
      { kind: 'motion', id: 'm', title: 'Motie-Jansen' },
      { kind: 'request', id: 'q', motionId: 'm' },
      {
        kind: 'evidence',
        id: 'e',
        subject: { kind: 'request', id: 'q' },
        source: { type: 'study', studyId: 's' },
        coverage: 'whole',
        stage: 'announced',
        on: '2024-02-01',
      },
    ]);
    const section = await screen.findByRole('region', { name: 'Vraagt aandacht' });
    expect(within(section).getByRole('link', { name: 'Motie-Jansen' })).toBeInTheDocument();
    expect(
      within(section).getByText(
        'Open: 0 van 1 onderdeel; wacht op onderzoek ‘Media en democratie’: 690 dagen te laat',
      ),
    ).toBeInTheDocument();
  });

  it('says how many motions are answered, and gives each chart as a table', async () => {
    await show(
      [
        { kind: 'motion', id: 'm' },
        { kind: 'request', id: 'q', motionId: 'm' },
      ],
      '/overzicht?aantallen=tabel',
    );
    expect(
      await screen.findByText('Van 1 motie: 0 beantwoord, 0 deels beantwoord en 1 open.'),
    ).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Moties: beantwoord door wat is geleverd' });
    expect(within(table).getByRole('row', { name: 'Open 1' })).toBeInTheDocument();
  });

  it('shows what is due in the year around today, as a strip and as a table', async () => {
    const due = { ...late, term: between('2027-01-01', '2027-03-31', 'begin 2027') };
    await show([study, due]);
    const strip = await screen.findByRole('list', { name: 'Komende en afgelopen twaalf maanden' });
    expect(within(strip).getByText(/oplevering, termijn begin 2027/)).toBeInTheDocument();
    const section = screen.getByRole('region', { name: 'Komende en afgelopen twaalf maanden' });
    await userEvent.click(within(section).getByRole('radio', { name: 'Tabel' }));
    expect(within(section).getByRole('rowheader', { name: 'Media en democratie' })).toBeVisible();
  });

  it('tells the last changes: who, what, from what to what', async () => {
    const { services } = await show([study]);
    await services.store('eigen').commit({
      author: 'Bram',
      reason: 'Bericht van de WRR',
      operations: [
        { type: 'put', record: rawRecord(claim({ kind: 'study', id: 's' }, 'study', 'running')) },
      ],
    });
    const section = await screen.findByRole('region', { name: 'Laatste wijzigingen' });
    expect(
      await within(section).findByText('Status van het onderzoek: Onbekend → Loopt'),
    ).toBeInTheDocument();
    expect(within(section).getByText('Bram')).toBeInTheDocument();
    expect(within(section).getByText('Reden: Bericht van de WRR')).toBeInTheDocument();
  });

  it('says in one line that a dossier was only loaded', async () => {
    await show(recommendations(30));
    expect(
      await screen.findByText(
        'Er is nog niets gewijzigd. Op 21 november 2026 om 11:15 zijn 30 gegevens geladen.',
      ),
    ).toBeInTheDocument();
  });

  it('explains itself in an empty dossier and offers the first steps', async () => {
    await show([]);
    expect(await screen.findByText('Dit dossier is nog leeg.')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Motie toevoegen' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Voorbeelddossier openen' })).toBeVisible();
  });

  it('shows the dossier as of a past day', async () => {
    const records = [study, late].map(rawRecord);
    await renderPage({ at: '/overzicht', page: OverviewPage, records, stand: day('2024-06-01') });
    expect(
      await screen.findByText(/mogelijk te laat, zeker pas na 31 december 2024/),
    ).toBeInTheDocument();
  });
});
