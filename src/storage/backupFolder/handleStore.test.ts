import { describe, expect, it, vi } from 'vitest';
import type { WriteLock } from '../ports';
import { handleStore } from './handleStore';

describe('where the way to the folder is remembered', () => {
  it('is opened again after it could not be opened', async () => {
    const refuse = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new DOMException('no', 'UnknownError'))
      .mockResolvedValue();
    const lock: WriteLock = async (work) => {
      await refuse();
      return work();
    };
    const handles = handleStore(lock, indexedDB);
    await expect(handles.read()).rejects.toThrow('no');
    expect(await handles.read()).toBeUndefined();
  });
});
