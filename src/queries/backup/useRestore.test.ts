// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeBundle } from '@/testing/bundles';
import { makeTestStore } from '@/testing/dossierStore';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useRestoreBackup } from './useRestore';

const written = { at: '2026-11-21T10:15:00.000Z' };

it('forgets no backup to the folder that ended while another was put back', async () => {
  const store = makeTestStore();
  let meanwhile = () => {};
  const eigen: DossierStore = {
    ...store,
    restore: (...given) => {
      meanwhile();
      return store.restore(...given);
    },
  };
  const services = await makeTestServices({ stores: { eigen } });
  const { settings } = services;
  meanwhile = () => settings.write({ backups: { ...settings.read().backups, written } });
  const bundle = makeBundle();
  const preview = { changes: [], rejected: 0, latest: undefined, ahead: 0, lost: 0 };
  const { result } = renderHook(useRestoreBackup, { wrapper: makeWrapper(services) });
  await vi.waitFor(() => expect(result.current).not.toBeNull());
  await act(() =>
    result.current.mutateAsync({ ...preview, bundle, dossier: 'eigen', present: [] }),
  );
  expect(settings.read().backups).toMatchObject({
    written,
    eigen: { entries: bundle.entries.length },
  });
});
