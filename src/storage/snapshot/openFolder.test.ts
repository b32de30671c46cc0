// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoAnswerError } from '@/storage/files/patience';
import { queueLock } from '@/storage/tabs/writeLock';
import { makeMark } from '@/testing/safekeeping';
import { inspectDossier } from './inspect';
import { openFolder } from './openFolder';

/** A browser with a file system of its own, of which the root is had like this. */
function haveFileSystem(getDirectory: () => Promise<unknown>): void {
  vi.stubGlobal('FileSystemFileHandle', { prototype: { createWritable: () => {} } });
  vi.stubGlobal('navigator', { storage: { getDirectory } });
}

const megabyte = 1024 * 1024;

/** A folder as the browser gives it, with folders in it like itself, and one file: what was written last. */
function browserFolder() {
  let content = new Blob();
  const createWritable = async () => {
    const parts: BlobPart[] = [];
    return {
      write: async (part: Uint8Array<ArrayBuffer>) => void parts.push(part.slice()),
      close: async () => {
        content = new Blob(parts);
      },
    };
  };
  const folder = {
    getDirectoryHandle: async (): Promise<unknown> => folder,
    getFileHandle: async () => ({ getFile: async () => content, createWritable }),
  };
  return folder;
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
  it.each([0, 5, megabyte, 2.5 * megabyte])(
    'reads %d bytes as they were written',
    async (length) => {
      haveFileSystem(async () => browserFolder());
      const folder = await openFolder('eigen');
      const bytes = Uint8Array.from({ length }, (_none, at) => at % 251);
      await folder?.write('a', bytes);
      const read = await folder?.read('a');
      expect(read && Buffer.compare(read, bytes)).toBe(0);
    },
  );

  it('is none where the browser refuses it', async () => {
    haveFileSystem(() => Promise.reject(new DOMException('private', 'SecurityError')));
    expect(await openFolder('eigen')).toBeUndefined();
  });

  it.each([
    { error: 'UnknownError', is: 'one of which nothing can be had' },
    { error: 'QuotaExceededError', is: 'none' },
  ])('is $is where a file system does not give it: $error', async ({ error, is }) => {
    const refused = new DOMException('no folder', error);
    haveFileSystem(async () => ({ getDirectoryHandle: () => Promise.reject(refused) }));
    const folder = await openFolder('eigen');
    if (is === 'none') expect(folder).toBeUndefined();
    else await expect(folder?.names()).rejects.toBe(refused);
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
    expect(await inspecting).toMatchObject({ state: 'sound' });
  });
});
