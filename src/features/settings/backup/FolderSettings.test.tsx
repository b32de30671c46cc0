import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { noBackups } from '@/queries/settings';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { FolderSettings } from './FolderSettings';

const noneChosen = {
  state: async () => ({ type: 'none' as const }),
  choose: async () => false,
  allow: async () => false,
  forget: async () => {},
  open: async () => undefined,
};
const backups = { ...noBackups, written: { at: '2026-11-20T09:00:00.000Z' } };

it('says that the folder has to be chosen anew after the storage of the browser was made anew', async () => {
  const services = await makeTestServices({ backupFolder: noneChosen, settings: { backups } });
  render(<FolderSettings />, { wrapper: makeWrapper({ ...services, room: {} }) });
  expect(await screen.findByText(/Kies de map opnieuw\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Map kiezen…' })).toBeVisible();
});

it('says nothing of that where no folder was ever chosen, or nothing was damaged', async () => {
  const services = await makeTestServices({ backupFolder: noneChosen });
  const view = render(<FolderSettings />, { wrapper: makeWrapper({ ...services, room: {} }) });
  await screen.findByRole('button', { name: 'Map kiezen…' });
  expect(screen.queryByText(/Kies de map opnieuw\./)).not.toBeInTheDocument();
  view.unmount();
  const sound = await makeTestServices({ backupFolder: noneChosen, settings: { backups } });
  render(<FolderSettings />, { wrapper: makeWrapper(sound) });
  await screen.findByRole('button', { name: 'Map kiezen…' });
  expect(screen.queryByText(/Kies de map opnieuw\./)).not.toBeInTheDocument();
});
