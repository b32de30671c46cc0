// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { type ArchiveStore, createArchiveStore } from '@/storage/archive/archiveStore';
import { queueLock } from '@/storage/tabs/writeLock';
import { openTestChannel } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { createInlineArchive } from './inlineArchiveClient';

/** An archive of which the store fails to read something, once. */
function failingOnce(what: 'parts' | 'finding') {
  const store = createArchiveStore(openArchiveDatabase(`archief-faalt-${what}`), queueLock());
  let isFailing = true;
  const first = <T>(read: () => Promise<T>): Promise<T> => {
    const fails = isFailing;
    isFailing = false;
    return fails ? Promise.reject(new Error('no memory')) : read();
  };
  const failing: Partial<ArchiveStore> =
    what === 'parts'
      ? { parts: () => first(store.parts) }
      : { finding: (id, layout) => first(() => store.finding(id, layout)) };
  const clock = { now: () => testMoment };
  return createInlineArchive({ ...store, ...failing }, clock, openTestChannel());
}

describe('an archive of which the reading failed', () => {
  it('is read when it is asked for again', async () => {
    const archive = failingOnce('parts');
    await expect(archive.state()).rejects.toThrow('no memory');
    expect(await archive.state()).toMatchObject({ records: 0 });
  });

  it('has its links looked for when they are asked for again', async () => {
    const archive = failingOnce('finding');
    await expect(archive.isWorkedOut()).rejects.toThrow('no memory');
    expect(await archive.isWorkedOut()).toBe(false);
  });
});
