import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DossierRecord } from '@/domain/dossier/records';
import { makeTestStore } from '@/testing/dossierStore';
import { makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { DeleteButton } from './DeleteButton';

// The question is loaded when it is first asked: on a slow machine that takes longer than a test waits.
beforeAll(() => import('./RemoveDialog'), 30_000);

it('counts what goes along, deletes it in one change and gives it back', async () => {
  const motion = makeMotion('m1', { title: 'Motie-X' });
  const services = await makeTestServices({
    records: [
      motion,
      makeRequest('r1', 'm1'),
      makeRequest('r2', 'm1', { number: 2 }),
      makeStudy('s1', { motionIds: ['m1'] }),
    ],
  });
  await renderInApp(services, <DeleteButton item={motion} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Motie verwijderen: Motie-X' }));
  expect(await screen.findByText('2 verzoeken')).toBeVisible();
  expect(screen.getByText(/Eén ander gegeven verwijst hiernaar \(1 onderzoek\)/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Annuleren' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Verwijderen' }));

  const undo = await screen.findByRole('button', { name: 'Ongedaan maken' });
  const kinds = async () => (await services.store('eigen').load()).records.map(({ id }) => id);
  expect(await kinds()).toEqual(['s1']);
  await user.click(undo);
  await waitFor(async () => expect(await kinds()).toEqual(['m1', 'r1', 'r2', 's1']));
});

describe('a question that stands open while something changes in another window', () => {
  const motion = makeMotion('m1', { title: 'Motie-X' });
  const request = makeRequest('r1', 'm1', { title: 'Eerst' });

  async function ask() {
    const eigen = makeTestStore();
    const services = await makeTestServices({ records: [motion, request], stores: { eigen } });
    await renderInApp(services, <DeleteButton item={motion} />);
    await userEvent.click(await screen.findByRole('button', { name: /^Motie verwijderen/ }));
    await screen.findByText('1 verzoek');
    const put = (record: DossierRecord) =>
      eigen.commit({ author: 'Bert', operations: [{ type: 'put', record }] });
    const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Verwijderen' }));
    const left = async () => (await eigen.load()).records.map(({ id }) => id);
    return { put, confirm, left };
  }

  it('does not take along what came since, before that was shown', async () => {
    const { put, confirm, left } = await ask();
    await put(makeRequest('r2', 'm1', { number: 2 }));
    expect(await screen.findByText('2 verzoeken')).toBeVisible();
    await confirm();
    expect(await screen.findByRole('alert')).toHaveTextContent(/intussen is er iets bijgekomen/);
    expect(await left()).toEqual(['m1', 'r1', 'r2']);
    await confirm();
    await waitFor(async () => expect(await left()).toEqual([]));
  });

  it('does not take along what was changed since, before one looked again', async () => {
    const { put, confirm, left } = await ask();
    await put({ ...request, title: 'Intussen anders' });
    await confirm();
    expect(await screen.findByRole('alert')).toHaveTextContent(/intussen .* gewijzigd/);
    expect(await left()).toEqual(['m1', 'r1']);
    await confirm();
    await waitFor(async () => expect(await left()).toEqual([]));
  });
});
