import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { WipeEverything } from './WipeEverything';

it('is not offered while one of the dossiers can only be read, and says why', async () => {
  const newer = { ...makeTestStore(), closed: () => 'newer' as const };
  const services = await makeTestServices({ stores: { voorbeeld: newer } });
  await renderInApp(services, <WipeEverything />);
  const button = await screen.findByRole('button', { name: 'Alles wissen…' });
  expect(button).toBeDisabled();
  expect(button).toHaveAccessibleDescription(/een van de dossiers is hier alleen te lezen/u);
});

it('is offered while both can be written to', async () => {
  await renderInApp(await makeTestServices(), <WipeEverything />);
  expect(await screen.findByRole('button', { name: 'Alles wissen…' })).toBeEnabled();
});
