import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useStorageState } from './storageState';

describe('useStorageState', () => {
  it('leaves open what the browser does not tell', async () => {
    const wrapper = makeWrapper(await makeTestServices());
    const { result } = renderHook(useStorageState, { wrapper });
    await waitFor(() => expect(result.current).toMatchObject({ quota: undefined }));
  });
});
