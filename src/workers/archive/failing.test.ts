// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { type ArchiveStore, createArchiveStore } from '@/storage/archive/archiveStore';
import type { TabChannel } from '@/storage/ports';
import { queueLock } from '@/storage/tabs/writeLock';
import { openTestChannel } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { createInlineArchive } from './inlineArchiveClient';

let databases = 0;

/** An archive of which the store fails to read something, once: the first time, or after `fail`. */
function failingOnce(
  what: 'parts' | 'finding',
  channel: TabChannel = openTestChannel(),
  isAtFirst = true,
) {
  databases += 1;
  const store = createArchiveStore(openArchiveDatabase(`archief-faalt-${databases}`), queueLock());
  let isFailing = isAtFirst;
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
  const fail = () => {
    isFailing = true;
  };
  return { ...createInlineArchive({ ...store, ...failing }, { clock, channel }), fail };
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

  it('tells what was worked out as taken in, though it could not be added to what was read', async () => {
    const channel = openTestChannel();
    const archive = failingOnce('finding', channel, false);
    await archive.state();
    archive.fail();
    const told: unknown[] = [];
    channel.listen((message) => told.push(message));
    channel.post('workedOut');
    await expect.poll(() => told).toContain('takenIn');
    expect(await archive.state()).toMatchObject({ records: 0 });
  });
});
