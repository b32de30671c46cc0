// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { type ArchiveStore, createArchiveStore } from '@/storage/archive/archiveStore';
import { silentChannel } from '@/storage/tabs/tabChannel';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { feedMotion } from '@/testing/feed';
import type { ArchiveApi } from '@/workers/archive/archiveApi';
import { createArchiveService } from '@/workers/archive/archiveService';

let databases = 0;

/** Windows on one archive that hear nothing of each other, as of one that is closed before it told what it wrote. */
function windows() {
  databases += 1;
  const store = createArchiveStore(
    openArchiveDatabase(`archief-onverteld-${databases}`),
    queueLock(),
  );
  const parts = vi.fn<ArchiveStore['parts']>(store.parts);
  let minutes = 0;
  const open = (more: Partial<ArchiveStore> = {}) =>
    createArchiveService({
      store: { ...store, parts, ...more },
      clock: { now: () => new Date(testMoment.getTime() + 60_000 * ++minutes) },
      alone: (work) => work(),
      isImportingElsewhere: () => Promise.resolve(false),
      channel: silentChannel,
    });
  return { open, parts };
}

async function bring(archive: ArchiveApi, name: string, ...records: readonly object[]) {
  await archive.importFiles([feedFile(name, records)], () => {});
}

async function titlesIn(archive: ArchiveApi): Promise<string[]> {
  const { items } = await archive.search('', { limit: 50 });
  return items.map((found) => found?.item.subject ?? 'onleesbaar').toSorted();
}

const numbers = ['1', '2', '3', '4', '5', '6'];
const motion = (number: string, subject = `Motie ${number}`) =>
  feedMotion(`2023Z0000${number}`, subject);

describe('an import in a window that was not told what another wrote', () => {
  it('takes away no other record after the parts were merged', async () => {
    const { open } = windows();
    const unmerged = { replaceParts: async () => undefined };
    const before = open(unmerged);
    await bring(before, 'alle.jsonl', ...numbers.map((number) => motion(number)));
    await bring(before, 'nieuwer.jsonl', motion('1', 'Motie 1 b'), motion('2', 'Motie 2 b'));
    const here = open(unmerged);
    expect(await titlesIn(here)).toHaveLength(6);
    // Merges them to a part that is as large as the first was, and is closed.
    await bring(open(), 'zelfde.jsonl', motion('3'));
    await bring(here, 'nieuwst.jsonl', motion('3', 'Motie 3 b'));
    const titles = ['Motie 1 b', 'Motie 2 b', 'Motie 3 b', 'Motie 4', 'Motie 5', 'Motie 6'];
    expect(await titlesIn(open())).toEqual(titles);
    expect(await titlesIn(here)).toEqual(titles);
  });

  it('brings nothing back that was withdrawn', async () => {
    const { open } = windows();
    await bring(open(), 'alle.jsonl', ...numbers.map((number) => motion(number)));
    const here = open();
    expect(await titlesIn(here)).toHaveLength(6);
    await bring(open(), 'weg.jsonl', { ...motion('1'), Verwijderd: true });
    await bring(here, 'gewijzigd.jsonl', motion('2', 'Motie 2, gewijzigd'));
    const titles = ['Motie 2, gewijzigd', 'Motie 3', 'Motie 4', 'Motie 5', 'Motie 6'];
    expect(await titlesIn(here)).toEqual(titles);
    expect(await titlesIn(open())).toEqual(titles);
  });

  it('adds to what was brought after all was thrown away', async () => {
    const { open } = windows();
    await bring(open(), 'eerst.jsonl', motion('1'), motion('2'));
    const here = open();
    expect(await titlesIn(here)).toHaveLength(2);
    const other = open();
    await other.clear();
    await bring(other, 'anders.jsonl', motion('3'), motion('4'));
    await bring(here, 'gewijzigd.jsonl', motion('1', 'Motie 1, gewijzigd'));
    const titles = ['Motie 1, gewijzigd', 'Motie 3', 'Motie 4'];
    expect(await titlesIn(here)).toEqual(titles);
    expect(await titlesIn(open())).toEqual(titles);
  });
});

describe('an import in a window that holds what is on disk', () => {
  it('does not read the archive again', async () => {
    const { open, parts } = windows();
    const here = open();
    expect(await titlesIn(here)).toEqual([]);
    for (const number of numbers) await bring(here, `${number}.jsonl`, motion(number));
    expect(await titlesIn(here)).toHaveLength(6);
    expect(parts).toHaveBeenCalledTimes(1);
  });
});
