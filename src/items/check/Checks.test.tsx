import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepDraft } from '@/storage/browserStorage/drafts';
import { makeCheck } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { Checks } from './Checks';

// The form is loaded when it is first opened: on a slow machine that takes longer than a test waits.
beforeAll(async () => {
  await import('./CheckDialog');
}, 30_000);

// The clock of the tests stands at 21 November 2026.
const motion = makeMotion('motie', { submittedOn: '2023-07-04' });
const two = makeRequest('verzoek', 'motie', { number: 2 });
const ofMotion = { subject: { kind: 'motion', id: 'motie' } } as const;
const searched = makeCheck('zoek', { on: '2026-10-01', note: 'de brieven van 2026.' });

async function show(...checks: readonly ReturnType<typeof makeCheck>[]) {
  const services = await makeTestServices({ records: [motion, two, ...checks] });
  await renderInApp(services, <Checks subject={ofMotion.subject} />);
  await screen.findByRole('button', { name: 'Vastleggen dat dit is nagekeken' });
  return userEvent.setup();
}

describe('who looked, and what came of it', { timeout: 20_000 }, () => {
  it('tells the last look with its outcome and note, also when it was at a request', async () => {
    const earlier = makeCheck('eerder', { ...ofMotion, on: '2026-01-05', outcome: 'unchanged' });
    await show(earlier, searched);
    expect(
      screen.getByText(
        'Gezocht tot 1 oktober 2026, niets gevonden (verzoek 2): de brieven van 2026.',
      ),
    ).toBeVisible();
    expect(screen.getByText('1 eerdere controle')).toBeVisible();
    expect(screen.getByText('Nagekeken op 5 januari 2026, niets veranderd.')).toBeInTheDocument();
  });

  it('takes another day than today, but none to come and none before the item was there', async () => {
    const user = await show();
    expect(screen.getByText('Nog niet nagekeken')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vastleggen dat dit is nagekeken' }));
    const day = await screen.findByRole('textbox', { name: /^Nagekeken op/ });
    expect(day).toHaveValue('21-11-2026');
    const save = screen.getByRole('button', { name: 'Opslaan' });
    for (const [typed, said] of [
      ['22-11-2026', /Deze dag is nog niet geweest/],
      ['3 juli 2023', /bestond dit item nog niet/],
    ] as const) {
      await user.clear(day);
      await user.type(day, typed);
      await user.click(save);
      expect(await screen.findByText(said)).toBeVisible();
    }
    await user.clear(day);
    await user.type(day, '2 november 2026');
    await user.click(screen.getByRole('radio', { name: 'Gezocht, niets gevonden' }));
    await user.type(screen.getByRole('textbox', { name: /^Waar is gekeken/ }), 'Parlis');
    await user.click(save);
    expect(
      await screen.findByText('Gezocht tot 2 november 2026, niets gevonden: Parlis.'),
    ).toBeVisible();
  });

  it('asks per field what was changed elsewhere too while the form was open, as it stands by then', async () => {
    const services = await makeTestServices({ records: [motion, two, searched] });
    await renderInApp(services, <Checks subject={ofMotion.subject} />);
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'Controle van 1 oktober 2026 wijzigen' }),
    );
    const note = await screen.findByRole('textbox', { name: /^Waar is gekeken/ });
    await user.clear(note);
    await user.type(note, 'Parlis');
    const store = services.store('eigen');
    const put = { type: 'put' as const, record: { ...searched, note: 'Bij de griffie' } };
    const made = await act(() => store.commit({ author: 'Bert', operations: [put] }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const name = 'Intussen ook elders gewijzigd';
    expect(await screen.findByRole('dialog', { name })).toHaveTextContent('Bij de griffie (Bert,');
    await act(async () => made.ok && store.undo(made.value.change, 'Bert'));
    // It is another question now.
    const question = await waitFor(() => {
      const asked = screen.getByRole('dialog', { name });
      expect(asked).toHaveTextContent('Elders opgeslagen: de brieven');
      return asked;
    });
    await user.click(within(question).getByRole('radio', { name: /^Hier ingevuld: Parlis/ }));
    await user.click(within(question).getByRole('button', { name: 'Opslaan met deze keuzes' }));
    expect(await screen.findByText(/niets gevonden \(verzoek 2\): Parlis\./)).toBeVisible();
  });

  it('shows what was changed elsewhere since it was first typed in, and names it', async () => {
    const now = makeCheck('zoek', { ...searched, outcome: 'unchanged', on: '2026-10-02' });
    const services = await makeTestServices({ records: [motion, two, now] });
    const draft = { address: '#/', changed: { note: 'Parlis' }, basis: searched };
    keepDraft(`${services.settings.read().dossier}:check:zoek`, draft, services.clock.now());
    await renderInApp(services, <Checks subject={ofMotion.subject} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Controle van .* wijzigen/ }));
    expect(await screen.findByRole('textbox', { name: /^Waar is gekeken/ })).toHaveValue('Parlis');
    expect(screen.getByRole('textbox', { name: /^Nagekeken op/ })).toHaveValue('02-10-2026');
    expect(screen.getByText(/elders gewijzigd: Nagekeken op, Uitkomst\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(async () =>
      expect((await services.store('eigen').load()).records).toContainEqual({
        ...now,
        note: 'Parlis',
      }),
    );
  });

  it('is changed, deleted, and put back', async () => {
    const user = await show(searched);
    await user.click(screen.getByRole('button', { name: 'Controle van 1 oktober 2026 wijzigen' }));
    const note = await screen.findByRole('textbox', { name: /^Waar is gekeken/ });
    await user.clear(note);
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    const without = 'Gezocht tot 1 oktober 2026, niets gevonden (verzoek 2).';
    expect(await screen.findByText(without)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Controle verwijderen/ }));
    const question = await screen.findByRole('dialog', { name: 'Controle verwijderen?' });
    await user.click(within(question).getByRole('button', { name: 'Verwijderen' }));
    expect(await screen.findByText('Nog niet nagekeken')).toBeVisible();
    await waitFor(() => expect(question).not.toBeInTheDocument());
    const undo = await screen.findAllByRole('button', { name: 'Ongedaan maken' });
    await user.click(undo[0] ?? document.body);
    expect(await screen.findByText(without)).toBeVisible();
  });
});
