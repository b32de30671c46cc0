import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { between, type RawRecord, rawRecord } from '@/testing/rawDossier';
import { renderPage } from '@/testing/renderPage';
import { HandoverPage } from './HandoverPage';

// The clock of the tests stands at 21 November 2026.
const motion = { kind: 'motion', id: 'm', title: 'Motie-Bontenbal' } as const;
const commitment = { kind: 'commitment', id: 't', title: 'Actieplan' } as const;
const records: readonly RawRecord[] = [
  motion,
  commitment,
  { kind: 'assignment', id: 'a1', subject: motion, ministry: 'BZK', from: '2023-02-22' },
  { kind: 'assignment', id: 'a2', subject: motion, ministry: 'EZK', from: '2026-06-02' },
  { kind: 'assignment', id: 'a3', subject: commitment, ministry: 'BZK', from: '2023-02-22' },
  {
    kind: 'deadline',
    id: 'd',
    what: 'Brief aan de Kamer',
    subjects: [motion],
    term: between('2026-05-31', '2026-05-31', '31 mei 2026'),
  },
];

function show(at: string, own: readonly RawRecord[] = records) {
  return renderPage({ at, page: HandoverPage, records: own.map(rawRecord) });
}

describe('the handover', { timeout: 20_000 }, () => {
  it('lists what the new ministry gets: terms, days late and from whom', async () => {
    await show('/overdracht?naar=EZK&op=2026-06-10');
    expect(
      await screen.findByText(
        'Op 10 juni 2026 staat bij EZK één zaak open. Eén is zeker te laat, één kwam van een ander ministerie.',
      ),
    ).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Moties' });
    const [row] = within(table).getAllByRole('row').slice(1);
    expect(row).toHaveTextContent(/Motie-Bontenbal.*31 mei 2026.*10 dagen te laat.*BZK.*EZK/);
    expect(row).toHaveTextContent('sinds 2 juni 2026');
    expect(screen.queryByRole('table', { name: 'Toezeggingen' })).not.toBeInTheDocument();
  });

  it('tells a motion without a term of its own by the late study on which it waits', async () => {
    const study = { kind: 'study', id: 's', title: 'Digitale Balans' } as const;
    await show('/overdracht?naar=EZK&op=2026-06-10', [
      ...records.slice(0, 4),
      study,
      { kind: 'request', id: 'r', motionId: 'm' },
      {
        kind: 'evidence',
        id: 'e',
        subject: { kind: 'request', id: 'r' },
        source: { type: 'study', studyId: 's' },
        stage: 'announced',
      },
      { kind: 'deadline', id: 'd', subjects: [study], term: between('2026-05-31', '2026-05-31') },
    ]);
    expect(
      await screen.findByText(/Bij één is het onderzoek te laat waarop zij wacht/),
    ).toBeInTheDocument();
    const [row] = within(screen.getByRole('table', { name: 'Moties' }))
      .getAllByRole('row')
      .slice(1);
    expect(row).toHaveTextContent(/geen eigen termijn; van het onderzoek:/);
    expect(row).toHaveTextContent(/10 dagen te laatvia onderzoek ‘Digitale Balans’/);
  });

  it('is as of the day asked for: before the transfer all was with the old one', async () => {
    const { address } = await show('/overdracht?naar=BZK');
    expect(await screen.findByText(/staat bij BZK één zaak open/)).toBeInTheDocument();
    const user = userEvent.setup();
    const day = screen.getByRole('textbox', { name: 'Per dag' });
    await user.clear(day);
    await user.type(day, '1 juni 2026{Enter}');
    expect(await screen.findByText(/staan bij BZK twee zaken open/)).toBeInTheDocument();
    expect(address()).toBe('/overdracht?naar=BZK&op=2026-06-01');
  });

  it('says what to do with a day that does not exist', async () => {
    await show('/overdracht');
    const user = userEvent.setup();
    const day = await screen.findByRole('textbox', { name: 'Per dag' });
    await user.clear(day);
    await user.type(day, '31-02-2026{Enter}');
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription(/Deze dag bestaat niet/);
  });

  it('offers every owner with how much is open there, and what nobody has', async () => {
    await show('/overdracht', [...records, { kind: 'study', id: 's', title: 'Digitale Balans' }]);
    const who = await screen.findByRole('combobox', { name: 'Voor wie' });
    expect(
      within(who)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ministerie: BZK (1)', 'Ministerie: EZK (1)', 'Niet toegewezen (1)']);
    await userEvent.selectOptions(who, 'Niet toegewezen (1)');
    expect(await screen.findByRole('link', { name: 'Digitale Balans' })).toBeInTheDocument();
  });

  it('says that nothing is open for a ministry that has nothing', async () => {
    await show('/overdracht?naar=OCW');
    expect(
      await screen.findByText('Op 21 november 2026 staat bij OCW niets open.'),
    ).toBeInTheDocument();
  });

  it('says what would stand here in an empty dossier', async () => {
    await show('/overdracht', []);
    expect(
      await screen.findByText(/^Hier staat wat een nieuwe bewindspersoon/),
    ).toBeInTheDocument();
  });
});
