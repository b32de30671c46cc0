// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Safekeeping } from '@/storage/snapshot/safekeeping';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { makeSafekeeping } from '@/testing/safekeeping';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useKeepingTrouble } from './keepingTrouble';

it('tells when there is no way to keep the dossier a second time, until the next change is kept', async () => {
  const { kept } = makeSafekeeping();
  const safekeeping = vi.fn<() => Promise<Safekeeping>>().mockResolvedValue(kept);
  const store = makeTestStore({ safekeeping });
  const services = await makeTestServices({ stores: { eigen: store } });
  safekeeping.mockRejectedValueOnce(new Error('the program could not be loaded'));
  const { result } = renderHook(useKeepingTrouble, { wrapper: makeWrapper(services) });
  await vi.waitFor(() => expect(result.current).toBe('failed'));
  await act(() => store.replaceWith([makeStudy('a')], 'Anna', 'Begonnen'));
  await vi.waitFor(() => expect(result.current).toBeUndefined());
});
