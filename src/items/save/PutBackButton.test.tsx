import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { PutBackButton } from './PutBackButton';

const ref = { kind: 'study', id: 'a' } as const;

it('puts back once, however often it is pressed meanwhile', async () => {
  const store = makeTestStore();
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let reads = 0;
  const eigen = {
    ...store,
    journal: async () => {
      reads += 1;
      await held;
      return store.journal();
    },
  };
  const services = await makeTestServices({ records: [makeStudy('a')], stores: { eigen } });
  await store.commit({ author: 'Bert', operations: [{ type: 'delete', ref }] });
  await renderInApp(services, <PutBackButton gone={{ ref }} />);
  const button = screen.getByRole('button', { name: 'Terugzetten' });
  await userEvent.click(button);
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  await userEvent.click(button);
  goOn();
  expect(await screen.findByText('Teruggezet')).toBeVisible();
  expect(button).toHaveAttribute('aria-disabled', 'false');
  expect(reads).toBe(1);
});
