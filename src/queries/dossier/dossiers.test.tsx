import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Services } from '@/queries/services';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useDossier } from './dossier';
import { prepareExample, useExampleChanges, useOpenDossier, useRestoreExample } from './dossiers';

const words = { author: 'Voorbeeld', reason: 'Ingelezen' };

async function idsIn(services: Services, name: 'eigen' | 'voorbeeld') {
  const { records } = await services.store(name).load();
  return records.map(({ id }) => id);
}

async function renderAll(services: Services) {
  const { result } = renderHook(
    () => ({
      studies: useDossier().dossier.all('study'),
      changes: useExampleChanges(),
      open: useOpenDossier(words),
      restore: useRestoreExample(),
    }),
    { wrapper: makeWrapper(services) },
  );
  await waitFor(() => expect(result.current).not.toBeNull());
  const shows = (...ids: string[]) =>
    waitFor(() => expect(result.current.studies.map(({ id }) => id)).toEqual(ids));
  return { result, shows };
}

describe('the example dossier', () => {
  it('is put in place at the first start, and then left as the user made it', async () => {
    const services = await makeTestServices({
      settings: { dossier: 'voorbeeld' },
      example: [makeStudy('v')],
    });
    await prepareExample(services, words);
    expect(await idsIn(services, 'voorbeeld')).toEqual(['v']);
    const own = { type: 'put' as const, record: makeStudy('erbij') };
    await services.store('voorbeeld').commit({ author: 'Anna', operations: [own] });
    await prepareExample(services, words);
    expect(await idsIn(services, 'voorbeeld')).toEqual(['v', 'erbij']);
  });

  it('is not put in place for someone who works in a dossier of their own', async () => {
    const services = await makeTestServices({ example: [makeStudy('v')] });
    await prepareExample(services, words);
    expect(await idsIn(services, 'voorbeeld')).toEqual([]);
  });

  it('can be put back as it was without touching the user’s own dossier', async () => {
    const services = await makeTestServices({
      records: [makeStudy('eigen')],
      example: [makeStudy('v')],
    });
    const { result, shows } = await renderAll(services);
    await shows('eigen');
    await act(() => result.current.restore.mutateAsync('Teruggezet'));
    await shows('v');
    expect(await idsIn(services, 'eigen')).toEqual(['eigen']);
    expect(services.settings.read().dossier).toBe('voorbeeld');
  });

  it('is put back in the name of the user, who can take that back', async () => {
    const services = await makeTestServices({ example: [makeStudy('v')] });
    const { result, shows } = await renderAll(services);
    await shows();
    await act(() => result.current.open.mutateAsync('voorbeeld'));
    await shows('v');
    expect(result.current.changes).toEqual({ changed: 0, added: 0, removed: 0 });
    const own = { type: 'put' as const, record: makeStudy('erbij') };
    await act(() => services.store('voorbeeld').commit({ author: 'Anna', operations: [own] }));
    await shows('v', 'erbij');
    expect(result.current.changes).toEqual({ changed: 0, added: 1, removed: 0 });
    const { change } = await act(() => result.current.restore.mutateAsync('Teruggezet'));
    await shows('v');
    expect((await services.store('voorbeeld').journal()).at(-1)).toMatchObject({
      author: 'Anna',
      reason: 'Teruggezet',
    });
    await act(() => services.store('voorbeeld').undo(change, 'Anna'));
    await shows('v', 'erbij');
  });

  it('is put in place when it is opened and nothing was ever written in it, and not again', async () => {
    const services = await makeTestServices({ example: [makeStudy('v')] });
    const { result, shows } = await renderAll(services);
    await shows();
    await act(() => result.current.open.mutateAsync('voorbeeld'));
    await shows('v');
    const gone = { type: 'delete' as const, ref: { kind: 'study' as const, id: 'v' } };
    await act(() => services.store('voorbeeld').commit({ author: 'Anna', operations: [gone] }));
    await act(() => result.current.open.mutateAsync('eigen'));
    await act(() => result.current.open.mutateAsync('voorbeeld'));
    await shows();
    expect(await services.store('voorbeeld').journal()).toHaveLength(2);
  });
});
