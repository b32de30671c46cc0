import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { makeEvidence } from '@/testing/facts';
import { claim, rawRecord } from '@/testing/rawDossier';
import { makeMotion } from '@/testing/records';
import { renderPage } from '@/testing/renderPage';
import { ChangesPage } from './ChangesPage';

const study = { kind: 'study', id: 's', title: 'Studie naar anonimiteit' } as const;
const records = [
  rawRecord(study),
  rawRecord(claim(study, 'study', 'running', '2024-01-01')),
  rawRecord(claim(study, 'study', 'delivered', '2024-10-18')),
];

async function open(query: string) {
  const page = await renderPage({ at: `/wijzigingen${query}`, page: ChangesPage, records });
  await screen.findByRole('heading', { level: 1, name: 'Wijzigingen' });
  return page;
}

describe('ChangesPage', () => {
  it('tells what changed between the days of the address, with from, to, day and reason', async () => {
    await open('?van=2024-10-01&tot=2024-10-31&indeling=soort');
    expect(
      screen.getByText('Tussen 1 oktober en 31 oktober 2024: één status gewijzigd.'),
    ).toBeVisible();
    const group = screen.getByRole('region', { name: 'Status gewijzigd' });
    const line = within(group).getByRole('listitem');
    expect(line).toHaveTextContent(/18-10-2024.*Status van het onderzoek.*Loopt.*Opgeleverd/u);
    expect(line).toHaveTextContent('Omdat het zo is');
    expect(within(line).getByRole('link', { name: 'Studie naar anonimiteit' })).toHaveAttribute(
      'href',
      '/onderzoeken/s',
    );
  });

  it('groups by item at first, and says of a text that is no day how one is written', async () => {
    await open('?van=vorig%20jaar&tot=2024-10-31');
    const group = screen.getByRole('region', { name: 'Studie naar anonimiteit' });
    expect(within(group).getAllByRole('listitem')).toHaveLength(1);
    expect(within(group).getByRole('listitem')).toHaveTextContent(
      /18-10-2024.*Loopt.*Opgeleverd.*vastgesteld op 18 oktober 2024/u,
    );
    expect(screen.getByText(/‘vorig jaar’ is geen dag zoals 2024-10-18/u)).toBeVisible();
  });

  it('shows the same by what was entered: on the day of the entry everything is new', async () => {
    await open('?van=2026-11-20&tot=2026-11-21&volgens=invoer');
    expect(
      screen.getByText('Ingevoerd tussen 20 november en 21 november 2026: één item nieuw.'),
    ).toBeVisible();
    expect(
      screen.getByText(/Op 20 november 2026 stond er nog niets in dit dossier/u),
    ).toBeVisible();
  });

  it('says by the facts what was entered in the period, and leads to it', async () => {
    const user = userEvent.setup();
    const { services, address } = await open('?van=2026-11-20&tot=2026-11-21');
    expect(await screen.findByText(/In deze periode is één wijziging ingevoerd/u)).toBeVisible();
    const earlier = { ...claim(study, 'study', 'stopped', '2025-02-01'), id: 'gestopt' };
    await services.store('eigen').commit({
      author: 'Bram',
      operations: [{ type: 'put', record: rawRecord(earlier) }],
    });
    expect(
      await screen.findByText(/In deze periode zijn twee wijzigingen ingevoerd/u),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bekijk volgens de invoer' }));
    expect(address()).toContain('volgens=invoer');
  });

  it('names a source that was deleted since, and says that it was', async () => {
    const motion = makeMotion('m');
    const evidence = makeEvidence('e', {
      subject: { kind: 'motion', id: 'm' },
      on: '2024-10-20',
      source: { type: 'study', studyId: 's' },
    });
    const { services } = await renderPage({
      at: '/wijzigingen?van=2024-10-01&tot=2024-10-31',
      page: ChangesPage,
      records: [...records, motion, evidence],
    });
    const line = await screen.findByText(/^Studie naar anonimiteit/u, { selector: 'span' });
    expect(line).not.toHaveTextContent('verwijderd');
    const gone = records.map((ref) => ({ type: 'delete' as const, ref }));
    await services.store('eigen').commit({ author: 'Bram', operations: gone });
    expect(await screen.findByText(/^Studie naar anonimiteit \(hier verwijderd\)/u)).toBeVisible();
  });

  it('keeps the way of telling in the address', async () => {
    const user = userEvent.setup();
    const { address } = await open('?van=2024-10-01&tot=2024-10-31');
    await user.click(screen.getByRole('radio', { name: 'Tabel' }));
    expect(await screen.findByRole('table')).toHaveTextContent('Opgeleverd');
    await user.click(screen.getByRole('radio', { name: 'Invoer' }));
    await screen.findByText(/is er niets ingevoerd dat iets verandert/u);
    expect(address()).toBe(
      '/wijzigingen?van=2024-10-01&tot=2024-10-31&indeling=tabel&volgens=invoer',
    );
  });

  it('goes on with other days, and says so, where those of the address do not exist', async () => {
    await open('?van=2024-02-30&tot=2024-10-31');
    expect(screen.getByText(/De dag ‘2024-02-30’ bestaat niet/u)).toHaveTextContent(
      'Gerekend is met 30 april 2024.',
    );
    expect(screen.getByRole('textbox', { name: 'Na de dag' })).toHaveValue('30-04-2024');
  });

  it('takes days as the Dutch write them and refuses those that do not exist with a sentence', async () => {
    const user = userEvent.setup();
    const { address } = await open('?van=2024-10-01&tot=2024-10-31');
    const first = screen.getByRole('textbox', { name: 'Na de dag' });
    await user.clear(first);
    await user.type(first, '30 februari 2024{Enter}');
    expect(first).toHaveAccessibleDescription(/Deze dag bestaat niet/u);
    expect(first).toHaveFocus();
    expect(address()).toContain('van=2024-10-01');
    await user.clear(first);
    await user.type(first, '19 augustus 2024{Enter}');
    await waitFor(() => expect(address()).toContain('van=2024-08-19'));
    expect(screen.getByText(/^Tussen 19 augustus en 31 oktober 2024/u)).toBeVisible();
  });

  it('keeps the day of the progress report and offers what changed since', async () => {
    const user = userEvent.setup();
    const { services, address } = await open('?van=2024-10-01&tot=2024-10-31');
    await user.click(
      screen.getByRole('button', { name: 'Dag van de voortgangsrapportage invullen' }),
    );
    const asked = await screen.findByRole('dialog', { name: 'Dag van de voortgangsrapportage' });
    const field = within(asked).getByRole('textbox', { name: /^Verstuurd op/u });
    expect(field).toHaveValue('');
    await user.type(field, '31 september 2024{Enter}');
    expect(field).toHaveAccessibleDescription(/Deze dag bestaat niet/u);
    expect(services.settings.read().lastReport).toBeUndefined();
    await user.clear(field);
    await user.type(field, '1 oktober 2024{Enter}');
    await waitFor(() => expect(services.settings.read().lastReport).toBe('2024-10-01'));
    expect(
      await screen.findByRole('button', { name: /^Laatste voortgangsrapportage: 1 oktober 2024/u }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Sinds vorige week/u }));
    await waitFor(() => expect(address()).toBe('/wijzigingen?van=2026-11-14'));
    expect(screen.getByText(/Tussen 14 november en 21 november 2026 is er niets/u)).toBeVisible();
    await user.click(
      screen.getByRole('button', {
        name: 'Sinds de vorige voortgangsrapportage (1 oktober 2024)',
      }),
    );
    expect(await screen.findByText(/één status gewijzigd/u)).toBeVisible();
  });
});
