import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { BackupFolder } from '@/storage/backupFolder/backupFolder';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { WipeDialog } from './WipeDialog';

it('says what is still there when a part could not be wiped, and not that nothing changed', async () => {
  const user = userEvent.setup();
  const backupFolder: BackupFolder = {
    state: async () => ({ type: 'unsupported' }),
    choose: async () => false,
    allow: async () => false,
    forget: () => Promise.reject(new Error('not now')),
    open: async () => undefined,
  };
  const services = await makeTestServices({ records: [makeStudy('a')], backupFolder });
  await renderInApp(services, <WipeDialog onClose={() => {}} />);
  await user.type(await screen.findByRole('textbox'), 'wissen{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Niet alles is gewist. Dit staat er nog, geheel of voor een deel: de toegang tot de map voor reservekopieën. De rest is gewist. Laad de pagina opnieuw en kies nog eens ‘Alles wissen’.',
  );
  expect((await services.store('eigen').load()).records).toEqual([]);
});

it('tells of copies that are left that the next start wipes them', async () => {
  const user = userEvent.setup();
  const store = makeTestStore();
  const eigen: DossierStore = {
    ...store,
    wipe: async (at) => {
      await store.wipe(at);
      return 'copiesLeft';
    },
  };
  const services = await makeTestServices({ stores: { eigen } });
  await renderInApp(services, <WipeDialog onClose={() => {}} />);
  await user.type(await screen.findByRole('textbox'), 'wissen{Enter}');
  const told = await screen.findByRole('alert');
  expect(told).toHaveTextContent('geheel of voor een deel: de momentopnamen. De rest is gewist.');
  expect(told).toHaveTextContent('Laad de pagina opnieuw: dan worden ze alsnog gewist.');
});
