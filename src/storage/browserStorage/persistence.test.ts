import { describe, expect, it } from 'vitest';
import { readStorageState, requestPersistence } from './persistence';

describe('readStorageState', () => {
  it('gives what the browser tells', async () => {
    const state = await readStorageState({
      estimate: async () => ({ usage: 10, quota: 100 }),
      persisted: async () => true,
    });
    expect(state).toEqual({ used: 10, quota: 100, isPersisted: true });
  });

  it('leaves open what the browser does not tell', async () => {
    const unknown = { used: undefined, quota: undefined, isPersisted: undefined };
    expect(await readStorageState({})).toEqual(unknown);
    expect(await readStorageState()).toEqual(unknown);
    const refuse = () => Promise.reject(new TypeError('no'));
    expect(await readStorageState({ estimate: refuse, persisted: refuse })).toEqual(unknown);
  });
});

describe('requestPersistence', () => {
  it('says whether the data will be kept, or that it could not be asked', async () => {
    expect(await requestPersistence({ persist: async () => false })).toBe(false);
    expect(await requestPersistence({})).toBeUndefined();
  });
});
