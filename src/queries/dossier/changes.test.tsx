import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Services } from '@/queries/services';
import { makeMalformed, makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { ChangeFailedError } from './changeFailedError';
import { useCommit } from './changes';
import { useDossier } from './dossier';
import { useHistoryOf, useJournal } from './journal';
import { useSavedState } from './savedState';
import { useUndoRedo } from './undoRedo';

const refs = [{ kind: 'study' as const, id: 'a' }];

function put(title: string) {
  return { operations: [{ type: 'put' as const, record: makeStudy('a', { title }) }] };
}

async function renderAll(services: Services) {
  const { result } = renderHook(
    () => ({
      view: useDossier(),
      journal: useJournal(),
      history: useHistoryOf(refs),
      commit: useCommit(),
      saved: useSavedState(),
      ...useUndoRedo(),
    }),
    { wrapper: makeWrapper(services) },
  );
  await waitFor(() => expect(result.current).not.toBeNull());
  return result;
}

describe('useCommit', () => {
  it('writes in the name of the author in the settings', async () => {
    const services = await makeTestServices({ settings: { author: 'Anna' } });
    const result = await renderAll(services);
    await act(() => result.current.commit.mutateAsync(put('Een')));
    act(() => services.settings.write({ author: '' }));
    await act(() => result.current.commit.mutateAsync(put('Twee')));
    const journal = await services.store('eigen').journal();
    expect(journal.map(({ author }) => author)).toEqual(['Anna', '']);
  });

  it('rejects with the failure and its code when the change is refused', async () => {
    const services = await makeTestServices();
    const result = await renderAll(services);
    const operations = [{ type: 'put' as const, record: makeMalformed('a') }];
    const error = await act(() =>
      result.current.commit.mutateAsync({ operations }).catch((caught: unknown) => caught),
    );
    expect(error).toBeInstanceOf(ChangeFailedError);
    expect(error).toMatchObject({ failure: { code: 'change.malformedRecords' } });
  });
});

describe('useUndoRedo', () => {
  it('takes back and brings back the last change, in the cache too', async () => {
    const services = await makeTestServices({ records: [makeStudy('a')] });
    const result = await renderAll(services);
    const shows = (title: string | undefined) =>
      waitFor(() => expect(result.current.view.dossier.find('study', 'a')?.title).toBe(title));
    expect(result.current.redo).toBeUndefined();
    await act(() => result.current.commit.mutateAsync(put('Anders')));
    await shows('Anders');
    await act(() => result.current.undo?.());
    await shows('Onderzoek a');
    await act(() => result.current.redo?.());
    await shows('Anders');
    await act(() => result.current.undo?.());
    await shows('Onderzoek a');
    await act(() => result.current.undo?.());
    await shows(undefined);
    expect(result.current.undo).toBeUndefined();
    await act(() => result.current.redo?.());
    await shows('Onderzoek a');
  });
});

describe('useUndoRedo, twice in a row', () => {
  it('takes back two changes, one after the other', async () => {
    const services = await makeTestServices({ records: [makeStudy('a')] });
    const result = await renderAll(services);
    await act(() => result.current.commit.mutateAsync(put('Een')));
    await act(() => result.current.commit.mutateAsync(put('Twee')));
    await waitFor(() => expect(result.current.journal).toHaveLength(3));
    const { undo } = result.current;
    await act(() => Promise.all([undo?.(), undo?.(), undo?.(), undo?.()]));
    await waitFor(() => expect(result.current.view.dossier.all('study')).toEqual([]));
    expect(result.current.saved).toBe('saved');
    expect(await services.store('eigen').journal()).toHaveLength(6);
  });
});

describe('useJournal and useHistoryOf', () => {
  it('grow with every change', async () => {
    const services = await makeTestServices({ records: [makeStudy('b')] });
    const result = await renderAll(services);
    expect(result.current.journal).toHaveLength(1);
    expect(result.current.history).toHaveLength(0);
    await act(() => result.current.commit.mutateAsync(put('Een')));
    await waitFor(() => expect(result.current.journal).toHaveLength(2));
    await waitFor(() => expect(result.current.history).toHaveLength(1));
    expect(result.current.journal).toEqual(await services.store('eigen').journal());
  });
});

describe('useSavedState', () => {
  it('says saved only after the change is on disk', async () => {
    const services = await makeTestServices();
    const store = services.store('eigen');
    const commit = store.commit;
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    vi.spyOn(store, 'commit').mockImplementationOnce(async (request) => {
      await gate;
      return commit(request);
    });
    const result = await renderAll(services);
    expect(result.current.saved).toBe('idle');
    act(() => result.current.commit.mutate(put('Een')));
    await waitFor(() => expect(result.current.saved).toBe('saving'));
    release();
    await waitFor(() => expect(result.current.saved).toBe('saved'));
    expect(await store.journal()).toHaveLength(1);
  });

  it('says failed when the last change was refused', async () => {
    const services = await makeTestServices();
    const result = await renderAll(services);
    act(() =>
      result.current.commit.mutate({ operations: [{ type: 'put', record: makeMalformed('a') }] }),
    );
    await waitFor(() => expect(result.current.saved).toBe('failed'));
    await act(() => result.current.commit.mutateAsync(put('Een')));
    await waitFor(() => expect(result.current.saved).toBe('saved'));
  });
});
