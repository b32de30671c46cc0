import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { StandMode } from '@/domain/dossier/standMode';
import { day } from '@/domain/shared/day';
import type { Services } from '@/queries/services';
import { makeTabs, makeTestStore } from '@/testing/dossierStore';
import { makeClaim, makeMotion, makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useCommit } from './changes';
import { useDossier } from './dossier';
import { StandProvider } from './stand';

function put(id: string, title = id) {
  return { operations: [{ type: 'put' as const, record: makeStudy(id, { title }) }] };
}

async function render<T>(services: Services, hook: () => T, wrapper = makeWrapper(services)) {
  const rendered = renderHook(hook, { wrapper });
  await waitFor(() => expect(rendered.result.current).not.toBeNull());
  return rendered;
}

function titles(view: ReturnType<typeof useDossier>): string[] {
  return view.dossier.all('study').map(({ title }) => title);
}

describe('useDossier', () => {
  it('gives the records of the dossier that the settings name', async () => {
    const services = await makeTestServices({ records: [makeStudy('a')] });
    await services.store('voorbeeld').replaceWith([makeStudy('b')], '', 'Voorbeeld');
    const { result } = await render(services, useDossier);
    expect(result.current).toMatchObject({
      on: '2026-11-21',
      today: '2026-11-21',
      isPast: false,
      rejected: [],
    });
    expect(titles(result.current)).toEqual(['Onderzoek a']);
    act(() => services.settings.write({ dossier: 'voorbeeld' }));
    await waitFor(() => expect(titles(result.current)).toEqual(['Onderzoek b']));
  });

  it('shows a change as soon as it is on disk, without reading everything again', async () => {
    const services = await makeTestServices({ records: [makeStudy('a')] });
    const load = vi.spyOn(services.store('eigen'), 'load');
    const { result } = await render(services, () => ({ view: useDossier(), commit: useCommit() }));
    await act(() => result.current.commit.mutateAsync(put('b', 'Nieuw')));
    await waitFor(() => expect(titles(result.current.view)).toEqual(['Onderzoek a', 'Nieuw']));
    const before = result.current.view.dossier;
    await act(() => result.current.commit.mutateAsync(put('a', 'Anders')));
    await waitFor(() => expect(titles(result.current.view)).toEqual(['Anders', 'Nieuw']));
    expect(before.all('study')).toHaveLength(2);
    expect(before.find('study', 'a')?.title).toBe('Onderzoek a');
    const gone = { operations: [{ type: 'delete' as const, ref: makeStudy('a') }] };
    await act(() => result.current.commit.mutateAsync(gone));
    await waitFor(() => expect(titles(result.current.view)).toEqual(['Nieuw']));
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('shows within a second what another tab writes', async () => {
    const open = makeTabs();
    const here = makeTestStore({ name: 'two-tabs', channel: open() });
    const there = makeTestStore({ name: 'two-tabs', channel: open() });
    const services = await makeTestServices({ stores: { eigen: here } });
    const { result } = await render(services, useDossier);
    await there.commit({ ...put('a', 'Van hiernaast'), author: 'Bert' });
    await waitFor(() => expect(titles(result.current)).toEqual(['Van hiernaast']), {
      timeout: 1000,
    });
    await there.wipe('2026-11-21T10:15:00.001Z');
    await waitFor(() => expect(titles(result.current)).toEqual([]), { timeout: 1000 });
  });

  it('misses nothing that is written while it reads', async () => {
    const store = makeTestStore();
    const services = await makeTestServices({ stores: { eigen: store } });
    const load = store.load;
    vi.spyOn(store, 'load').mockImplementationOnce(async () => {
      const loaded = await load();
      await store.commit({ ...put('a', 'Net op tijd'), author: '' });
      return loaded;
    });
    const { result } = await render(services, useDossier);
    expect(titles(result.current)).toEqual(['Net op tijd']);
  });

  it('shows the dossier as of a day when a stand is set', async () => {
    const services = await makeTestServices({
      records: [
        makeStudy('a'),
        makeMotion('m', { submittedOn: '2023-07-04' }),
        makeClaim('old', 'a', { holdsFrom: '2023-01-01' }),
        makeClaim('new', 'a', { holdsFrom: '2024-10-18', code: 'delivered' }),
      ],
    });
    const Wrapper = makeWrapper(services);
    const wrapper = ({ children }: { children: ReactNode }) => (
      <Wrapper>
        <StandProvider stand={day('2023-05-01')}>{children}</StandProvider>
      </Wrapper>
    );
    const { result, rerender } = await render(services, useDossier, wrapper);
    const view = result.current;
    expect(view).toMatchObject({ on: '2023-05-01', today: '2026-11-21', isPast: true });
    expect(view.dossier.all('motion')).toEqual([]);
    expect(view.dossier.all('status').map(({ id }) => id)).toEqual(['old']);
    rerender();
    expect(result.current.dossier).toBe(view.dossier);
  });

  it('shows what had been entered by a day when the stand goes by that, reading the journal only then', async () => {
    let now = new Date('2026-11-21T10:15:00.000Z');
    const store = makeTestStore({ clock: { now: () => now } });
    const services = await makeTestServices({ stores: { eigen: store } });
    await store.commit({ ...put('a'), author: '' });
    now = new Date('2026-11-23T10:15:00.000Z');
    await store.commit({ ...put('b'), author: '' });
    const journal = vi.spyOn(store, 'journal');
    const Wrapper = makeWrapper(services);
    const stand = day('2026-11-22');
    const under =
      (mode: StandMode) =>
      ({ children }: { children: ReactNode }) => (
        <Wrapper>
          <StandProvider stand={stand} mode={mode}>
            {children}
          </StandProvider>
        </Wrapper>
      );
    const facts = await render(services, useDossier, under('facts'));
    expect(titles(facts.result.current)).toEqual(['a', 'b']);
    expect(journal).not.toHaveBeenCalled();
    const { result, rerender } = await render(services, useDossier, under('entered'));
    expect(titles(result.current)).toEqual(['a']);
    expect(result.current).toMatchObject({ on: stand, isPast: true, mode: 'entered' });
    const { dossier } = result.current;
    rerender();
    expect(result.current.dossier).toBe(dossier);
  });

  it('shows facts of later days too when no stand is set', async () => {
    const claim = makeClaim('later', 'a', { holdsFrom: '2030-01-01' });
    const services = await makeTestServices({ records: [makeStudy('a'), claim] });
    const { result } = await render(services, useDossier);
    expect(result.current.dossier.all('status')).toHaveLength(1);
  });
});
