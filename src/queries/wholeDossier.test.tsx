import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useDossier } from './dossier';
import { useJournal } from './journal';
import type { Services } from './services';
import { useStorageState } from './storageState';
import { useMerge, useReplaceDossier, useWipeDossier } from './wholeDossier';

async function renderAll(services: Services) {
  const { result } = renderHook(
    () => ({
      studies: useDossier().dossier.all('study'),
      journal: useJournal(),
      merge: useMerge(),
      replace: useReplaceDossier(),
      wipe: useWipeDossier(),
    }),
    { wrapper: makeWrapper(services) },
  );
  await waitFor(() => expect(result.current).not.toBeNull());
  const shows = (...ids: string[]) =>
    waitFor(() => expect(result.current.studies.map(({ id }) => id).toSorted()).toEqual(ids));
  return { result, shows };
}

describe('the whole dossier', () => {
  it('can be merged with a colleague’s', async () => {
    const theirs = makeTestStore();
    const operations = [{ type: 'put' as const, record: makeStudy('b') }];
    await theirs.commit({ author: 'Bert', operations });
    const entries = await theirs.journal();
    const { result, shows } = await renderAll(
      await makeTestServices({ records: [makeStudy('a')] }),
    );
    await act(() => result.current.merge.mutateAsync(entries));
    await shows('a', 'b');
    expect(result.current.journal.map(({ author }) => author).toSorted()).toEqual(['Anna', 'Bert']);
    const refused = await act(() =>
      result.current.merge.mutateAsync(['geen regel']).catch((error: unknown) => error),
    );
    expect(refused).toMatchObject({ failure: { code: 'merge.malformedEntries' } });
  });

  it('can be replaced and emptied, alone and not another one', async () => {
    const services = await makeTestServices({ records: [makeStudy('a')] });
    await services.store('voorbeeld').replaceWith([makeStudy('v')], '', 'Voorbeeld');
    const { result, shows } = await renderAll(services);
    await act(() =>
      result.current.replace.mutateAsync({ records: [makeStudy('c')], reason: 'Opnieuw' }),
    );
    await shows('c');
    await act(() => result.current.wipe.mutateAsync());
    await shows();
    expect(result.current.journal).toEqual([]);
    expect((await services.store('voorbeeld').load()).records).toHaveLength(1);
  });
});

describe('useStorageState', () => {
  it('leaves open what the browser does not tell', async () => {
    const wrapper = makeWrapper(await makeTestServices());
    const { result } = renderHook(useStorageState, { wrapper });
    await waitFor(() => expect(result.current).toMatchObject({ quota: undefined }));
  });
});
