import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { day } from '@/domain/shared/day';
import { failure } from '@/domain/shared/result';
import { StandProvider } from '@/queries/dossier/stand';
import { keepDraft } from '@/storage/browserStorage/drafts';
import { makeClaim, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { StatusButton } from './StatusButton';

// The form is loaded when it is first opened: on a slow machine that takes longer than a test waits.
beforeAll(() => import('./StatusDialog'), 30_000);

const subject = { kind: 'study', id: 's1' } as const;

async function setUp() {
  const services = await makeTestServices({ records: [makeStudy('s1'), makeClaim('c1', 's1')] });
  await renderInApp(services, <StatusButton subject={subject} axis="study" />);
  const user = userEvent.setup();
  const button = await screen.findByRole('button', { name: 'Status: Loopt, wijzigen' });
  return { services, user, button };
}

async function claims(services: Awaited<ReturnType<typeof makeTestServices>>) {
  const { records } = await services.store('eigen').load();
  return records.filter((record) => record.kind === 'status');
}

describe('StatusButton', { timeout: 20_000 }, () => {
  it('saves a new status with Enter and shows it at once', async () => {
    const { services, user, button } = await setUp();
    button.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Loopt' })).toHaveFocus());
    await user.click(screen.getByRole('radio', { name: 'Opgeleverd' }));
    await user.keyboard('{Enter}');

    await screen.findByRole('button', { name: 'Status: Opgeleverd, wijzigen' });
    expect(await screen.findByText('Status ‘Opgeleverd’ opgeslagen')).toBeInTheDocument();
    expect(await claims(services)).toContainEqual(
      expect.objectContaining({
        code: 'delivered',
        holdsFrom: '2026-11-21',
        recordedAt: '2026-11-21T10:15:00.000Z',
      }),
    );
  });

  it('gives focus back to the badge when the form is closed', async () => {
    const { user, button } = await setUp();
    await user.click(button);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(button).toHaveFocus();
  });

  it('takes a new status back from the message', async () => {
    const { services, user, button } = await setUp();
    await user.click(button);
    await user.click(await screen.findByRole('radio', { name: 'Opgeleverd' }));
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByRole('button', { name: 'Status: Loopt, wijzigen' });
    expect(await claims(services)).toHaveLength(1);
  });

  it('asks for a reason and a source before it closes something without delivery', async () => {
    const { services, user, button } = await setUp();
    await user.click(button);
    await user.click(await screen.findByRole('radio', { name: 'Gestopt' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));

    const dialog = screen.getByRole('dialog');
    const reason = within(dialog).getByRole('textbox', { name: 'Reden' });
    expect(reason).toHaveAccessibleDescription(/De reden ontbreekt/);
    expect(reason).toHaveFocus();
    expect(within(dialog).getByRole('group', { name: 'Bron' })).toHaveAccessibleDescription(
      /De bron ontbreekt/,
    );

    await user.type(reason, 'Het budget is vervallen');
    await user.click(within(dialog).getByText('Webadres, andere bron of passage'));
    await user.type(within(dialog).getByLabelText('Andere bron'), 'Gesprek met het instituut');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await screen.findByRole('button', { name: 'Status: Gestopt, wijzigen' });
    expect(await claims(services)).toContainEqual(
      expect.objectContaining({
        code: 'stopped',
        reason: 'Het budget is vervallen',
        source: { note: 'Gesprek met het instituut' },
      }),
    );
  });

  it.each([
    ['22-11-2026', /Deze dag moet nog komen/],
    ['1-1-1800', /vóór 1900 of na 2100/],
    ['31-12-2999', /vóór 1900 of na 2100/],
  ])('does not take a status to hold from %s', async (typed, sentence) => {
    const { services, user, button } = await setUp();
    await user.click(button);
    const field = await screen.findByRole('textbox', { name: 'Geldt vanaf' });
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(field).toHaveAccessibleDescription(sentence);
    expect(await claims(services)).toHaveLength(1);
  });

  it('refuses an impossible date and keeps what was filled in', async () => {
    const { services, user, button } = await setUp();
    await user.click(button);
    await user.click(await screen.findByRole('radio', { name: 'Opgeleverd' }));
    const field = screen.getByRole('textbox', { name: 'Geldt vanaf' });
    await user.clear(field);
    await user.type(field, '30-02-2025{Enter}');

    expect(field).toHaveAccessibleDescription(/Deze dag bestaat niet/);
    expect(field).toHaveValue('30-02-2025');
    expect(screen.getByRole('radio', { name: 'Opgeleverd' })).toBeChecked();
    expect(await claims(services)).toHaveLength(1);
  });

  it('asks first when another status was claimed elsewhere while the form was open', async () => {
    const { services, user, button } = await setUp();
    await user.click(button);
    await user.click(await screen.findByRole('radio', { name: 'Opgeleverd' }));
    const record = makeClaim('c2', 's1', { code: 'planned', holdsFrom: '2026-11-20' });
    await act(() =>
      services.store('eigen').commit({ author: 'Bram', operations: [{ type: 'put', record }] }),
    );
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const question = await screen.findByRole('dialog', {
      name: 'Intussen is een andere stand vastgelegd',
    });
    expect(question).toHaveTextContent('‘Gepland’ vastgelegd, geldig vanaf 20 november 2026');
    expect(await claims(services)).toHaveLength(2);
    await user.click(within(question).getByRole('button', { name: 'Toch opslaan' }));
    await screen.findByRole('button', { name: 'Status: Opgeleverd, wijzigen' });
    expect(await claims(services)).toHaveLength(3);
  });

  it('shows the status that was claimed since it was first typed in, says so, and asks', async () => {
    const later = makeClaim('c2', 's1', { code: 'planned', holdsFrom: '2026-11-20' });
    const records = [makeStudy('s1'), makeClaim('c1', 's1'), later];
    const services = await makeTestServices({ records });
    const draft = { address: '#/', changed: { reason: 'Van mij' }, basis: ['c1'] };
    const name = `${services.settings.read().dossier}:status:study:study:s1`;
    keepDraft(name, draft, services.clock.now());
    await renderInApp(services, <StatusButton subject={subject} axis="study" />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Status: Gepland, wijzigen' }));
    expect(await screen.findByRole('radio', { name: 'Gepland' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: /^Reden/ })).toHaveValue('Van mij');
    expect(screen.getByText(/Intussen is elders gewijzigd: Status\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const question = { name: 'Intussen is een andere stand vastgelegd' };
    expect(await screen.findByRole('dialog', question)).toBeVisible();
  });

  it('withdraws the question when what was claimed elsewhere is taken back there', async () => {
    const { services, user, button } = await setUp();
    await user.click(button);
    await user.click(await screen.findByRole('radio', { name: 'Opgeleverd' }));
    const record = makeClaim('c2', 's1', { code: 'planned', holdsFrom: '2026-11-20' });
    const store = services.store('eigen');
    const made = await act(() =>
      store.commit({ author: 'Bram', operations: [{ type: 'put', record }] }),
    );
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const name = 'Intussen is een andere stand vastgelegd';
    await screen.findByRole('dialog', { name });
    await act(async () => made.ok && store.undo(made.value.change, 'Bram'));
    await waitFor(() => expect(screen.queryByRole('dialog', { name })).not.toBeInTheDocument());
    expect(screen.getByRole('radio', { name: 'Opgeleverd' })).toBeChecked();
    expect(await claims(services)).toHaveLength(1);
  });

  it('says so in the form when what it is about was deleted before that was known here', async () => {
    const { services, user, button } = await setUp();
    await user.click(button);
    await user.click(await screen.findByRole('radio', { name: 'Opgeleverd' }));
    await user.type(screen.getByRole('textbox', { name: /^Reden/ }), 'Nog niet af');
    vi.spyOn(services.store('eigen'), 'commit').mockResolvedValue(
      failure({ code: 'change.deletedElsewhere', ref: { kind: 'study', id: 's1' } }),
    );
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/in een ander venster verwijderd/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Reden/ })).toHaveValue('Nog niet af');
  });

  it.each([
    ['Opgeleverd', /^De dag waarop het gebeurde/, '2024-10-18'],
    ['Gepland', /Neem dan de dag van de bron/, undefined],
  ])(
    'asks of %s from which day it holds, and keeps what that day is',
    async (status, meaning, happened) => {
      const { services, user, button } = await setUp();
      await user.click(button);
      await user.click(await screen.findByRole('radio', { name: status }));
      const field = screen.getByRole('textbox', { name: 'Geldt vanaf' });
      expect(field).toHaveAccessibleDescription(meaning);
      await user.clear(field);
      await user.type(field, '18-10-2024{Enter}');
      await waitFor(async () => expect(await claims(services)).toHaveLength(2));
      const claim = (await claims(services)).find(({ holdsFrom }) => holdsFrom === '2024-10-18');
      expect(claim?.happened?.latest).toBe(happened);
    },
  );

  it('says that a claim from before the present one goes into the history', async () => {
    const { user, button } = await setUp();
    await user.click(button);
    const field = await screen.findByRole('textbox', { name: 'Geldt vanaf' });
    await user.clear(field);
    await user.type(field, '1 december 2023');
    expect(screen.getByText(/‘Loopt’, geldt vanaf 1 januari 2024 en blijft staan/)).toBeVisible();
  });

  it('shows the badge alone when the dossier is shown as of a past day', async () => {
    const services = await makeTestServices({ records: [makeStudy('s1'), makeClaim('c1', 's1')] });
    await renderInApp(
      services,
      <StandProvider stand={day('2024-08-19')}>
        <StatusButton subject={subject} axis="study" />
      </StandProvider>,
    );
    expect(await screen.findByText('Loopt')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('keeps that a condition is not met as a claim, with its reason and source', async () => {
    const request = makeRequest('verzoek', 'motie', { condition: 'Als het kan' });
    const services = await makeTestServices({ records: [makeMotion('motie'), request] });
    const asked = { kind: 'request', id: 'verzoek' } as const;
    await renderInApp(services, <StatusButton subject={asked} axis="condition" />);
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'Voorwaarde: Niet vastgesteld, wijzigen' }),
    );
    await user.click(await screen.findByRole('radio', { name: 'Niet voldaan' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const reason = screen.getByRole('textbox', { name: 'Reden' });
    expect(reason).toHaveAccessibleDescription(/De reden ontbreekt/);
    await user.type(reason, 'Geen risico’s gevonden');
    await user.click(screen.getByText('Webadres, andere bron of passage'));
    await user.type(screen.getByLabelText('Andere bron'), 'Brief');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await screen.findByRole('button', { name: 'Voorwaarde: Niet voldaan, wijzigen' });
    expect(await claims(services)).toEqual([
      expect.objectContaining({ axis: 'condition', code: 'notMet', subject: asked }),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByRole('button', { name: 'Voorwaarde: Niet vastgesteld, wijzigen' });
  });

  it('asks before a form with something filled in is closed', async () => {
    const { user, button } = await setUp();
    await user.click(button);
    await user.type(await screen.findByRole('textbox', { name: /^Reden/ }), 'Nog niet af');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Verder invullen' }));
    expect(screen.getByRole('textbox', { name: /^Reden/ })).toHaveValue('Nog niet af');
  });
});
