import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useDossier } from './dossier';
import { prepareExample, useRestoreExample, useWipe } from './dossiers';
import type { Services } from './services';

const words = { author: 'Voorbeeld', reason: 'Ingelezen' };

async function idsIn(services: Services, name: 'eigen' | 'voorbeeld') {
  const { records } = await services.store(name).load();
  return records.map(({ id }) => id);
}

async function renderAll(services: Services) {
  const { result } = renderHook(
    () => ({
      studies: useDossier().dossier.all('study'),
      restore: useRestoreExample(),
      wipe: useWipe(),
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
    await act(() => result.current.restore.mutateAsync(words));
    await shows('v');
    expect(await idsIn(services, 'eigen')).toEqual(['eigen']);
    expect(services.settings.read().dossier).toBe('voorbeeld');
  });
});

describe('wiping', () => {
  it('empties one dossier with its history, and not the other', async () => {
    const services = await makeTestServices({ records: [makeStudy('a')] });
    await services.store('voorbeeld').replaceWith([makeStudy('v')], '', 'Voorbeeld');
    const { result, shows } = await renderAll(services);
    await shows('a');
    await act(() => result.current.wipe.mutateAsync('eigen'));
    await shows();
    expect(await services.store('eigen').journal()).toEqual([]);
    expect(await idsIn(services, 'voorbeeld')).toEqual(['v']);
  });
});
