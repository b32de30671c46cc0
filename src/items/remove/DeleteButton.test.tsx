import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
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
  expect(screen.getByText(/Eén ander gegeven verwijst hiernaar/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Annuleren' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Verwijderen' }));

  const undo = await screen.findByRole('button', { name: 'Ongedaan maken' });
  const kinds = async () => (await services.store('eigen').load()).records.map(({ id }) => id);
  expect(await kinds()).toEqual(['s1']);
  await user.click(undo);
  await waitFor(async () => expect(await kinds()).toEqual(['m1', 'r1', 'r2', 's1']));
});
