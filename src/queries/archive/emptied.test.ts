// @vitest-environment node
import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keys } from '@/queries/keys';
import { createQueryClient } from '@/queries/queryClient';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import type { TabChannel } from '@/storage/ports';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile } from '@/testing/archive';
import { makeTabs, testMoment } from '@/testing/dossierStore';
import { feedMotion, feedSample } from '@/testing/feed';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';
import { readAgain } from './archive';
import { newsFrom } from './archiveAccess';

let databases = 0;

/** Windows on one archive, each with a page and a worker that hear of the others, the page before its worker. */
function windows() {
  databases += 1;
  const name = `archief-leeg-${databases}`;
  const open = makeTabs();
  const store = () => createArchiveStore(openArchiveDatabase(name), queueLock());
  return {
    store,
    open: (at = store()) => {
      const page: TabChannel = open();
      const heard = newsFrom(page);
      const archive = createInlineArchive(at, {
        clock: { now: () => testMoment },
        channel: open(),
      });
      return { archive, heard };
    },
  };
}

describe('an archive that is emptied', () => {
  it('is shown as empty by another window, also when its page hears of it before its worker', async () => {
    const { open } = windows();
    const here = open();
    await here.archive.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
    const there = open();
    const totals: Promise<number>[] = [];
    const look = async () => (await there.archive.search('', {})).total;
    expect(await look()).toBeGreaterThan(0);
    there.heard(() => totals.push(look()));
    await here.archive.clear();
    await expect.poll(async () => totals.length > 0 && (await totals.at(-1))).toBe(0);
    expect(await there.archive.lettersOf('id-2022Z21953')).toEqual({ certain: [], likely: [] });
  });

  it('shows no other record in the place of one that was found before it was filled again', async () => {
    const { open, store } = windows();
    const here = open();
    await here.archive.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
    const disk = store();
    let meanwhile = () => Promise.resolve();
    const there = open({
      ...disk,
      records: async (places) => {
        await meanwhile();
        return disk.records(places);
      },
    });
    await there.archive.lettersOf('id-2022Z21953');
    meanwhile = async () => {
      meanwhile = () => Promise.resolve();
      await here.archive.clear();
      const others = feedSample.map((_, at) => feedMotion(`2025Z${at}`, `Motie ${at}`));
      await here.archive.importFiles([feedFile('later.jsonl', others)], () => {});
    };
    const { items } = await there.archive.search('bontenbal', {});
    expect(items.filter((item) => item !== null)).toEqual([]);
  });

  it('does not come back by a window that makes the index anew meanwhile', async () => {
    const { open, store } = windows();
    const here = open();
    await here.archive.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
    const disk = store();
    let meanwhile = () => Promise.resolve();
    const there = open({
      ...disk,
      // As of another layout.
      parts: async () =>
        (await disk.parts()).map((part) => Object.assign(part, { segment: new ArrayBuffer(8) })),
      eachChunk: async (take) => {
        await disk.eachChunk(take);
        await meanwhile();
      },
    });
    meanwhile = async () => {
      meanwhile = () => Promise.resolve();
      await here.archive.clear();
    };
    expect((await there.archive.search('', {})).total).toBe(0);
    expect(await disk.parts()).toEqual([]);
  });
});

describe('the cache', () => {
  it('keeps no answer of before that comes after the archive was emptied', async () => {
    const client = createQueryClient();
    const queryKey = keys.archiveSearch('bontenbal', {});
    let answer: (text: string) => void = () => {};
    const asked = client.query({
      queryKey,
      queryFn: () =>
        new Promise<string>((resolve) => {
          answer = resolve;
        }),
    });
    const ended = Promise.allSettled([asked]);
    await readAgain(client);
    answer('of before');
    expect(await ended).toMatchObject([{ status: 'rejected' }]);
    expect(client.getQueryData(queryKey)).toBeUndefined();
  });

  it('asks a question again that a page waits for, and takes no first answer of before', async () => {
    const client = createQueryClient();
    const answers: ((text: string) => void)[] = [];
    const observer = new QueryObserver(client, {
      queryKey: keys.archiveSearch('bontenbal', {}),
      queryFn: () => new Promise<string>((resolve) => void answers.push(resolve)),
    });
    const leave = observer.subscribe(() => {});
    const isRead = readAgain(client);
    answers[0]?.('of before');
    answers[1]?.('of now');
    await isRead;
    expect(observer.getCurrentResult().data).toBe('of now');
    leave();
  });
});
