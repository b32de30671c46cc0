import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { between, type RawRecord, rawRecord } from '@/testing/rawDossier';
import { renderPage } from '@/testing/renderPage';
import { WeekPage } from './WeekPage';

// The clock of the tests stands at Saturday 21 November 2026.
const study = { kind: 'study', id: 's', title: 'Media en democratie' } as const;
const checked: RawRecord = { kind: 'check', id: 'c', subject: study, on: '2026-11-01' };
const due: RawRecord = {
  kind: 'deadline',
  id: 'd',
  what: 'Oplevering',
  subjects: [study],
  term: between('2026-11-20', '2026-11-25', 'rond 22 november'),
};
const step: RawRecord = {
  kind: 'step',
  id: 'p',
  subject: study,
  what: 'Navragen bij de WRR',
  term: between('2026-11-18', '2026-11-18', '18 november 2026'),
};
const assigned: RawRecord = { kind: 'assignment', id: 'a', subject: study, ministry: 'EZK' };

function show(at = '/week', records: readonly RawRecord[] = [due, step], stand?: string) {
  return renderPage({
    at,
    page: WeekPage,
    records: [study, checked, ...records].map(rawRecord),
    ...(stand ? { stand: day(stand) } : {}),
  });
}

describe('the week', { timeout: 20_000 }, () => {
  it('says which week it is and what falls in it, day by day with the reason', async () => {
    await show();
    expect(
      await screen.findByRole('heading', { name: 'Week 47: 16 tot en met 22 november 2026' }),
    ).toBeInTheDocument();
    const week = screen.getByRole('region', { name: 'Deze week' });
    const headings = within(week).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Woensdag 18 november',
      'Vrijdag 20 november',
    ]);
    expect(
      within(week).getByText('Oplevering: de termijn ‘rond 22 november’ gaat in'),
    ).toBeInTheDocument();
    const next = screen.getByRole('region', { name: 'Week 48, de week daarna' });
    expect(
      within(next).getByText('Oplevering: laatste dag van de termijn ‘rond 22 november’'),
    ).toBeInTheDocument();
    const promised = screen.getByRole('region', { name: 'Beloofd voor november 2026' });
    expect(within(promised).getByText('Woensdag 25 november')).toBeInTheDocument();
  });

  it('loses a step once that is done, and keeps the focus in the week', async () => {
    const { services } = await show();
    const tick = await screen.findByRole('checkbox', { name: 'Gedaan: Navragen bij de WRR' });
    tick.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(tick).not.toBeInTheDocument());
    const week = screen.getByRole('region', { name: 'Deze week' });
    expect(week.contains(document.activeElement)).toBe(true);
    const { records } = await services.store('eigen').load();
    expect(records).toContainEqual(expect.objectContaining({ id: 'p', doneOn: '2026-11-21' }));
  });

  it('goes to the weeks before and after, which the address keeps', async () => {
    const { address } = await show('/week?van=2026-12-30');
    const user = userEvent.setup();
    expect(
      await screen.findByRole('heading', {
        name: 'Week 53: 28 december 2026 tot en met 3 januari 2027',
      }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Volgende week' }));
    expect(await screen.findByRole('heading', { name: /^Week 1: 4 tot/ })).toBeInTheDocument();
    expect(address()).toBe('/week?van=2027-01-04');
    expect(screen.getByRole('button', { name: 'Volgende week' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Naar deze week' }));
    expect(await screen.findByRole('heading', { name: /^Week 47/ })).toBeInTheDocument();
    expect(address()).toBe('/week');
  });

  it.each(['/week?van=2026-02-30', '/week?van=morgen&wie=niemand-die-er-is'])(
    'shows the present week where %s makes no sense',
    async (at) => {
      await show(at);
      expect(await screen.findByRole('heading', { name: /^Week 47/ })).toBeInTheDocument();
      expect(screen.getByRole('combobox', { name: 'Voor wie' })).toHaveValue('');
    },
  );

  it('can be narrowed to one ministry', async () => {
    const other: RawRecord = { kind: 'study', id: 's2', title: 'Digitale Balans' };
    const others: RawRecord = { ...step, id: 'p2', subject: other, what: 'Bellen' };
    await show('/week', [assigned, step, other, others]);
    const who = await screen.findByRole('combobox', { name: 'Voor wie' });
    expect(screen.getByText('Stap: Bellen')).toBeInTheDocument();
    await userEvent.selectOptions(who, 'Ministerie: EZK (1)');
    await waitFor(() => expect(screen.queryByText('Stap: Bellen')).not.toBeInTheDocument());
    expect(screen.getByText('Stap: Navragen bij de WRR')).toBeInTheDocument();
  });

  it('shows a past day with nothing to tick off', async () => {
    await show('/week', [{ ...step, doneOn: '2026-11-20' }], '2026-11-19');
    expect(await screen.findByText('Stap: Navragen bij de WRR')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('says where there is nothing', async () => {
    await show('/week', []);
    expect(await screen.findByText('Deze week staat er niets in de agenda.')).toBeInTheDocument();
    expect(screen.getByText('Niets is te laat.')).toBeInTheDocument();
  });
});
