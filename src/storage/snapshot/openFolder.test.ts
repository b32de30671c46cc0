import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoAnswerError } from '@/storage/files/patience';
import { queueLock } from '@/storage/tabs/writeLock';
import { makeMark } from '@/testing/safekeeping';
import { inspectDossier } from './inspect';
import { openFolder } from './openFolder';

/** A browser with a file system of its own, of which the root is had like this. */
function haveFileSystem(getDirectory: () => Promise<FileSystemDirectoryHandle>): void {
  vi.stubGlobal('FileSystemFileHandle', { prototype: { createWritable: () => {} } });
  vi.stubGlobal('navigator', { storage: { getDirectory } });
}

const never = () => new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the folder of a dossier', () => {
  it('is none where the browser refuses it', async () => {
    haveFileSystem(() => Promise.reject(new DOMException('private', 'SecurityError')));
    expect(await openFolder('eigen')).toBeUndefined();
  });

  it('is one of which nothing can be had where the browser gives no answer', async () => {
    haveFileSystem(never);
    const opening = openFolder('eigen');
    await vi.advanceTimersByTimeAsync(20_000);
    const folder = await opening;
    await expect(folder?.names()).rejects.toBeInstanceOf(NoAnswerError);
    await expect(folder?.write('a', new Uint8Array())).rejects.toBeInstanceOf(NoAnswerError);
  });

  it('does not keep the app from starting when it gives no answer', async () => {
    haveFileSystem(never);
    const inspecting = inspectDossier({ name: 'eigen', mark: makeMark(), lock: queueLock() });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await inspecting).toEqual({ state: 'sound' });
  });
});
