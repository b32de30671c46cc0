import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useRevive } from './revive';

const ref = { kind: 'study', id: 'a' } as const;
const seen = makeStudy('a', { title: 'Zoals het formulier het zag' });
const later = makeStudy('a', { title: 'Daarna verbeterd' });

/** A study that was changed after a form saw it, and deleted then; and how to put it back. */
async function makeGone() {
  const eigen = makeTestStore();
  const services = await makeTestServices({ records: [seen], stores: { eigen } });
  await eigen.commit({ author: 'Bert', operations: [{ type: 'put', record: later }] });
  await eigen.commit({ author: 'Bert', operations: [{ type: 'delete', ref }] });
  const { result } = renderHook(() => useRevive(), { wrapper: makeWrapper(services) });
  await waitFor(() => expect(result.current).not.toBeNull());
  return { eigen, revive: result.current.mutateAsync };
}

it('leaves what is back already as it is, whatever was seen of it', async () => {
  const { eigen, revive } = await makeGone();
  const [, second] = await Promise.all([revive({ ref, seen }), revive({ ref, seen })]);
  expect(second.entries).toEqual([]);
  expect((await eigen.load()).records).toEqual([later]);
});

it('does not refuse what is back already', async () => {
  const { revive } = await makeGone();
  await revive({ ref });
  expect((await revive({ ref })).entries).toEqual([]);
});

it('puts what was seen where the journal does not know it', async () => {
  const { eigen, revive } = await makeGone();
  await eigen.wipe('2026-11-21T10:15:00.000Z');
  await revive({ ref, seen });
  expect((await eigen.load()).records).toEqual([seen]);
});
