import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Operation } from '@/domain/journal/change';
import { claim, type RawRecord, rawRecord } from '@/testing/rawDossier';
import { renderPage } from '@/testing/renderPage';
import { AmbitionPage } from './AmbitionPage';
import { AmbitionsPage } from './AmbitionsPage';

const ref = (id: string) => ({ kind: 'recommendation', id }) as const;
const records: RawRecord[] = [
  { kind: 'document', id: 'notitie', title: 'De notitie' },
  { kind: 'document', id: 'bericht', title: 'Het bericht' },
  { kind: 'ambition', id: 'een', title: 'Minder afhankelijk', number: 1, documentId: 'notitie' },
  { kind: 'ambition', id: 'twee', title: 'Gezonde omgeving', number: 1, by: 'WRR' },
  { ...ref('r1'), title: 'Koop anders in', ambitionId: 'een', number: '1.1' },
  { ...ref('r2'), title: 'Stel doelen', ambitionId: 'een', number: '1.2', relatedIds: ['b1'] },
  { ...ref('r3'), title: 'Bescherm kinderen', ambitionId: 'twee' },
  { ...ref('b1'), title: 'Zet inkoop in', documentId: 'bericht' },
  claim(ref('r1'), 'recommendation', 'exploring', '2026-03-01'),
];

function show(at: string) {
  return renderPage({
    at,
    page: AmbitionsPage,
    item: AmbitionPage,
    records: records.map(rawRecord),
  });
}

async function shownTitles(): Promise<(string | null)[]> {
  const lists = await screen.findAllByRole('list', { name: 'Aanbevelingen' });
  return lists
    .flatMap((list) => within(list).getAllByRole('listitem'))
    .map((row) => within(row).getAllByRole('link')[0]?.textContent ?? null);
}

describe('the page of ambitions', () => {
  it('groups the ambitions by who set them, and counts in words', async () => {
    await show('/ambities');
    expect(
      await screen.findByText(
        'Twee ambities met 3 aanbevelingen; daarvan is er 1 beoordeeld en 2 niet.',
      ),
    ).toBeInTheDocument();
    const body = screen.getByRole('region', { name: 'Rathenau Instituut' });
    expect(
      within(body).getByText(
        /1 van 2 aanbevelingen beoordeeld: 1 in verkenning. Niet beoordeeld: 1./,
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'WRR' })).toBeInTheDocument();
  });

  it('adds related recommendations from other documents below its own', async () => {
    await show('/ambities');
    expect(await shownTitles()).toEqual([
      'Koop anders in',
      'Stel doelen',
      'Zet inkoop in',
      'Bescherm kinderen',
    ]);
    expect(screen.getByText(/Verwant met aanbeveling 1.2/)).toBeInTheDocument();
  });

  it.each([
    ['?status=exploring', ['Koop anders in']],
    ['?document=bericht', ['Zet inkoop in']],
    [
      '?status=nonsense&document=nowhere',
      ['Koop anders in', 'Stel doelen', 'Zet inkoop in', 'Bescherm kinderen'],
    ],
  ])('shows at %s: %j', async (search, expected) => {
    await show(`/ambities${search}`);
    expect(await shownTitles()).toEqual(expected);
  });

  it('puts the chosen status in the address, and clears it', async () => {
    const { address } = await show('/ambities');
    await userEvent.selectOptions(await screen.findByLabelText('Status'), 'In verkenning');
    expect(address()).toBe('/ambities?status=exploring');
    expect(await shownTitles()).toEqual(['Koop anders in']);
    await userEvent.click(screen.getByRole('button', { name: 'Filters wissen' }));
    expect(address()).toBe('/ambities');
  });

  it('says so when nothing fits the filters', async () => {
    await show('/ambities?status=followed');
    expect(await screen.findByText('Geen aanbeveling past bij deze filters.')).toBeInTheDocument();
  });

  it('gives the course over time as a table', async () => {
    await show('/ambities?verloop=tabel');
    const table = await screen.findByRole('table', { name: 'Verloop' });
    expect(within(table).getByRole('row', { name: '01-03-2026 1 2' })).toBeInTheDocument();
  });
});

describe('the page of an ambition', () => {
  it('shows how it stands, its recommendations and what is related', async () => {
    await show('/ambities/een?verloop=tabel');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Minder afhankelijk' }),
    ).toBeInTheDocument();
    const related = screen.getByRole('list', { name: 'Verwant, uit andere documenten' });
    expect(within(related).getByRole('link', { name: 'Zet inkoop in' })).toBeInTheDocument();
  });

  it('says of an address that leads nowhere where all ambitions are', async () => {
    await show('/ambities/weg');
    expect(await screen.findByText('Ambitie niet gevonden')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar alle ambities' })).toBeInTheDocument();
  });
});

describe('the page of one ambition', () => {
  it('is found by its id and by its number', async () => {
    await show('/ambities/1');
    expect(
      await screen.findByRole('heading', { name: /Minder afhankelijk/, level: 1 }),
    ).toBeVisible();
  });

  it('is put back at its number when it was deleted, the one that was deleted last', async () => {
    const { services } = await show('/ambities/7');
    const store = services.store('eigen');
    const commit = (operation: Operation) =>
      store.commit({ author: 'Anna', operations: [operation] });
    const ambition = { kind: 'ambition', number: 7 } as const;
    const titles = { vroeger: 'Vroeger', later: 'Later' };
    for (const [id, title] of Object.entries(titles)) {
      await commit({ type: 'put', record: rawRecord({ ...ambition, id, title }) });
    }
    await commit({ type: 'delete', ref: { kind: 'ambition', id: 'later' } });
    await commit({ type: 'delete', ref: { kind: 'ambition', id: 'vroeger' } });
    expect(await screen.findByText(/^‘Vroeger’ is verwijderd door Anna op/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(await screen.findByRole('heading', { name: 'Vroeger', level: 1 })).toBeVisible();
  });

  it('says so when there is none with that number', async () => {
    await show('/ambities/99');
    expect(await screen.findByRole('heading', { name: 'Ambitie niet gevonden' })).toBeVisible();
  });
});
