import { loadExampleRecords } from '@fixtures/voorbeelddossier';
import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { renderPage } from '@/testing/renderPage';
import { MotionPage } from './MotionPage';
import { MotionsPage } from './MotionsPage';

// The whole example is read from disk first, which takes a busy machine more than a second.
configure({ asyncUtilTimeout: 5000 });

async function open(at: string, stand?: string) {
  const records = await loadExampleRecords();
  return renderPage({
    at,
    page: MotionsPage,
    item: MotionPage,
    records,
    ...(stand ? { stand: day(stand) } : {}),
  });
}

async function titles(): Promise<(string | null)[]> {
  const table = await screen.findByRole('table', { name: /^Moties/ });
  return within(table)
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent);
}

const gundogan = /^Motie-Gündogan/;

describe('the list of motions', () => {
  it('finds a motion by its number, and puts what was typed in the address', async () => {
    const user = userEvent.setup();
    const { address } = await open('/moties');
    await user.type(await screen.findByRole('searchbox'), '36200 VII 72');
    await screen.findByText('1 van 3 moties');
    expect(await titles()).toEqual([expect.stringMatching(/^Motie-Bontenbal/)]);
    expect(address()).toBe('/moties?zoek=36200+VII+72');
  });

  it('reads filters and sorting from the address, and clears the filters', async () => {
    const user = userEvent.setup();
    const { address } = await open('/moties?beantwoord=open&sorteer=-titel');
    expect(await titles()).toEqual([
      expect.stringMatching(/^Motie-Kathmann/),
      expect.stringMatching(/^Motie-Bontenbal/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Wis filters' }));
    await screen.findByText('3 moties');
    expect(address()).toBe('/moties?sorteer=-titel');
  });

  it('tells the first promise, the present term, how often it was shifted and how far', async () => {
    await open('/moties?sorteer=-verschoven');
    const table = await screen.findByRole('table', { name: /^Moties/ });
    const [first] = within(table).getAllByRole('row', { name: /^Motie-/ });
    expect(first).toHaveTextContent(gundogan);
    expect(first).toHaveTextContent(/eerst: voor het einde van 2023.*laatst: na het reces/);
    expect(first).toHaveTextContent('2× · ≥ 246 dagen');
    expect(first).toHaveTextContent(
      'Twee keer verschoven, samen minstens 246 dagen na de eerste termijn.',
    );
    expect(within(table).getByRole('columnheader', { name: 'Verschoven' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('shows everything when the address makes no sense', async () => {
    await open('/moties?beantwoord=misschien&sorteer=-onzin');
    expect(await titles()).toHaveLength(3);
  });

  it('offers each choice with what would remain of it', async () => {
    await open('/moties');
    const filter = await screen.findByRole('combobox', { name: 'Antwoord' });
    const options = within(filter).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Alle',
      'Open (2)',
      'Deels beantwoord (1)',
    ]);
  });

  it('keeps the filters while an item is opened', async () => {
    const user = userEvent.setup();
    const { address } = await open('/moties?zoek=gundogan');
    await user.click(await screen.findByRole('link', { name: gundogan }));
    expect(await screen.findByRole('heading', { level: 1, name: gundogan })).toBeVisible();
    expect(address()).toBe('/moties/motie-gundogan?zoek=gundogan');
  });
});

describe('the page of a motion', () => {
  it('says in the first line that it is partly answered and how late that came', async () => {
    await open('/moties/motie-gundogan');
    expect(
      await screen.findByText(
        'Toezending van het onderzoek aan de Kamer: geleverd op 18 oktober 2024, 292 dagen na de eerste termijn.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Beantwoord op 1 van 2 onderdelen.')).toBeVisible();
  });

  it('shows which source covers which aspect, and that it is only announced', async () => {
    await open('/moties/motie-bontenbal');
    const matrix = await screen.findByRole('table', { name: /^Welke bron dekt welk deel/ });
    expect(within(matrix).getByRole('columnheader', { name: 'Media en democratie' })).toBeVisible();
    const row = within(matrix).getByRole('row', { name: /^Sociale cohesie/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      expect.stringContaining('Deelsaangekondigd'),
      '–',
      '–',
      '–',
      'Openaangekondigd voor ‘2024’',
    ]);
  });

  it('says as of the letter what is announced, of what nothing is known, and what the cabinet says, in that order', async () => {
    await open('/moties/motie-bontenbal', '2023-02-22');
    const head = await screen.findByText('Open: geen van de 6 onderdelen is beantwoord.');
    const lead = [...(head.parentElement?.children ?? [])].map((line) => line.textContent);
    expect(lead).toEqual([
      'Open: geen van de 6 onderdelen is beantwoord.',
      'Voor vijf aspecten zijn vier onderzoeken aangekondigd in de brief van 22 februari 2023 (drie liepen en één was gepland); nog niets geleverd, mogelijk te laat via ‘Digitale Balans’.',
      'Voor het verzoek zelf (‘Advies vragen aan de WRR’) is geen onderbouwing vastgelegd.',
      expect.stringMatching(
        /^Het kabinet meldt ‘in behandeling’ \(22 februari 2023\)\. .*kennisvraag voorzien/,
      ),
    ]);
    const list = screen.getByRole('list', { name: 'Wat openstaat, en waarom' });
    const [announced, unknown, cabinet, ...others] = [...list.children].map(
      (item) => item.textContent,
    );
    expect(announced).toMatch(/‘Opvoeding’, omdat alleen aankondigingen bekend zijn/);
    expect(announced).toMatch(/oplevering niet vastgesteld$/);
    expect(unknown).toMatch(/^Open: het verzoek zelf/);
    expect(cabinet).toMatch(/^Het kabinet meldt ‘in behandeling’ \(22 februari 2023\)/);
    expect(cabinet).toMatch(/onderzoeken die al lopen/);
    expect(others).toEqual([]);
  });

  it('holds each request against its first and its present term', async () => {
    await open('/moties/motie-gundogan', '2024-02-21');
    const [first, second] = await screen.findAllByRole('region', { name: /^Verzoek \d/ });
    expect(
      within(first ?? document.body).getByRole('list', { name: 'Tijdigheid' }),
    ).toHaveTextContent(
      /^Eerste termijn:voor het einde van 2023.*52 dagen te laatHuidige termijn:Geen termijn bekend/,
    );
    expect(within(second ?? document.body).queryByRole('list', { name: 'Tijdigheid' })).toBeNull();
  });

  it('tells until when was searched in vain', async () => {
    await open('/moties/motie-bontenbal');
    const request = await screen.findByRole('region', { name: 'Verzoek 1' });
    expect(request).toHaveTextContent(
      /Gezocht tot 21 november 2026, niets gevonden: de onderwerpen/,
    );
  });

  it('drafts the questions to ask', async () => {
    await open('/moties/motie-bontenbal');
    const section = await screen.findByRole('region', { name: 'Vervolgvragen' });
    const drafts = within(section).getAllByRole('textbox');
    expect(drafts.map((draft) => draft.textContent)).toEqual([
      expect.stringMatching(
        /^Op 22 februari 2023 zijn in antwoord op de motie-Bontenbal c\.s\. \(Kamerstuk 36 200 VII, nr\. 72\), ingediend op 14 november 2022, vier onderzoeken genoemd, waaronder ‘Digitale Balans’ \(Trimbos-instituut, termijn ‘Q1 2023’\) en ‘Media en democratie’ \(WRR, termijn ‘2024’\)\./,
      ),
      expect.stringMatching(/bevat het verzoek ‘Advies vragen aan de WRR’\./),
    ]);
  });

  it('shows on a past day what was known then, and offers no changes', async () => {
    await open('/moties/motie-gundogan', '2024-08-19');
    expect(await screen.findByText(/232 dagen te laat ten opzichte van/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Wijzigen|Verwijderen/ })).not.toBeInTheDocument();
  });

  it('leads from its title with one Tab to the questions, with how many there are', async () => {
    const user = userEvent.setup();
    await open('/moties/motie-bontenbal');
    const title = await screen.findByRole('heading', { level: 1, name: /^Motie-Bontenbal/ });
    act(() => title.focus());
    await user.tab();
    expect(screen.getByRole('link', { name: 'Vervolgvragen (2)' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'Vervolgvragen' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Alle vragen kopiëren' })).toHaveFocus();
  });

  it('says in its head, its matrix and its questions that a condition is not established', async () => {
    await open('/moties/motie-gundogan');
    const reasons = await screen.findByRole('list', { name: 'Wat openstaat, en waarom' });
    expect(reasons).toHaveTextContent(
      /niet is vastgesteld of aan de voorwaarde is voldaan .*, en de bekende bron dit niet dekt/u,
    );
    expect(
      screen.getByRole('button', { name: 'Voorwaarde: Niet vastgesteld, wijzigen' }),
    ).toBeVisible();
    const questions = screen.getByRole('region', { name: 'Vervolgvragen' });
    expect(questions).toHaveTextContent(
      'Kunnen de minister en de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties aangeven of aan die voorwaarde is voldaan',
    );
  });

  it('says the same of a request on a condition in its matrix and below', async () => {
    await open('/moties/motie-gundogan', '2023-07-06');
    for (const name of ['Antwoord per onderdeel', 'Verzoeken en onderbouwing']) {
      const section = await screen.findByRole('region', { name });
      expect(within(section).getAllByText('Niet te beoordelen')).toHaveLength(1);
    }
  });

  it('says of a study that is done and was not sent, that it was not sent', async () => {
    await open('/moties/motie-gundogan', '2024-08-19');
    const reasons = await screen.findByRole('list', { name: 'Wat openstaat, en waarom' });
    expect(reasons).toHaveTextContent('afgerond, maar nog niet verzonden');
  });

  it('keeps what cabinet, Kamer and user say apart', async () => {
    await open('/moties/motie-gundogan');
    const section = await screen.findByRole('region', { name: 'Wat zegt wie' });
    const who = within(section).getAllByRole('heading', { level: 3 });
    expect(who.map((heading) => heading.textContent)).toEqual([
      'Kabinet',
      'Kamer',
      'Eigen oordeel',
    ]);
  });

  it('says kindly that a motion is not there, with the way to the list', async () => {
    await open('/moties/bestaat-niet');
    expect(await screen.findByRole('heading', { name: 'Motie niet gevonden' })).toBeVisible();
    await vi.waitFor(() =>
      expect(screen.getByRole('link', { name: 'Naar alle moties' })).toHaveAttribute(
        'href',
        '/moties',
      ),
    );
  });
});
