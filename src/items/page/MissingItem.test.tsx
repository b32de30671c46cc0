import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { MissingItem } from './MissingItem';

const guess = /of het adres klopt niet/u;
const motion = makeMotion('m', { title: 'Motie-X' });
const request = makeRequest('r', 'm');

async function showMissing(
  id: string,
  change: (eigen: ReturnType<typeof makeTestStore>) => unknown,
) {
  const eigen = makeTestStore();
  const services = await makeTestServices({
    records: [motion, request, makeStudy('b', { title: 'Eerst' })],
    stores: { eigen },
  });
  await change(eigen);
  await renderInApp(services, <MissingItem kind="motion" id={id} later={undefined} />);
  const records = async () => (await eigen.load()).records;
  const putBack = () => userEvent.click(screen.getByRole('button', { name: 'Terugzetten' }));
  return { eigen, records, putBack };
}

it('puts an item back with its parts, and leaves what else was done when it was deleted', async () => {
  const now = [makeStudy('b', { title: 'Nieuw' }), makeStudy('c')];
  const { records, putBack } = await showMissing('m', (eigen) =>
    eigen.replaceWith(now, 'Bert', 'vervangen'),
  );
  expect(await screen.findByText(/^‘Motie-X’ is verwijderd door Bert op/u)).toBeVisible();
  expect(screen.queryByText(guess)).toBeNull();
  await putBack();
  expect(await screen.findByText('Teruggezet')).toBeVisible();
  expect(await records()).toEqual(expect.arrayContaining([motion, request, ...now]));
});

it('takes back the deletion where that did nothing else', async () => {
  const { eigen, records, putBack } = await showMissing('m', (store) =>
    store.commit({
      author: 'Bert',
      operations: [motion, request].map(({ kind, id }) => ({ type: 'delete', ref: { kind, id } })),
    }),
  );
  await screen.findByRole('button', { name: 'Terugzetten' });
  await putBack();
  await waitFor(async () => expect(await records()).toHaveLength(3));
  const journal = await eigen.journal();
  expect(journal.at(-1)?.undoes).toBe(journal.at(-3)?.change);
});

it('says of an address at which there never was anything that it may be wrong', async () => {
  await showMissing('x', () => undefined);
  expect(await screen.findByText(guess)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Terugzetten' })).toBeNull();
});
