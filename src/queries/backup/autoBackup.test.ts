// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeStudy } from '@/testing/records';
import { makeTestServices } from '@/testing/services';
import { startAutoBackup } from './autoBackup';

const { load } = vi.hoisted(() => ({ load: vi.fn<() => object>() }));
vi.mock('./folderBackup', () => load());

afterEach(() => {
  vi.useRealTimers();
});

describe('a backup of which the program can not be loaded', () => {
  it('is tried again some minutes later, without another change', async () => {
    const backupToFolder = vi.fn<(services: unknown, dossier: string) => Promise<void>>();
    load.mockImplementationOnce(() => {
      throw new Error('not there');
    });
    load.mockReturnValue({ backupToFolder });
    const services = await makeTestServices();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stop = startAutoBackup(services, document);
    const operations = [{ type: 'put' as const, record: makeStudy('a') }];
    await services.store('eigen').commit({ author: 'Anna', operations });
    await vi.advanceTimersByTimeAsync(20_000);
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    await vi.waitFor(() => expect(backupToFolder).toHaveBeenCalledWith(services, 'eigen'));
    stop();
  });
});
