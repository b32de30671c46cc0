// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { type ArchiveStore, createArchiveStore } from '@/storage/archive/archiveStore';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile, openTestChannel } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { feedMotion, feedSample } from '@/testing/feed';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';
import { createFindingService } from './findingService';
import { hasLinks } from './linkStore';

const clock = { now: () => testMoment };
let databases = 0;

async function filled(): Promise<ArchiveStore> {
  databases += 1;
  const database = openArchiveDatabase(`archief-intussen-${databases}`);
  const store = createArchiveStore(database, queueLock());
  const archive = createInlineArchive(store, { clock, channel: openTestChannel() });
  await archive.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
  return store;
}

describe('the links of the archive', () => {
  it('are not worked out while any window imports', async () => {
    const store = await filled();
    const channel = openTestChannel();
    let isImporting = true;
    const findings = createFindingService({
      store,
      clock,
      channel,
      isImporting: async () => isImporting,
      turn: queueLock(),
    });
    expect(await findings.prepare(() => {})).toBe(false);
    expect(await hasLinks(store)).toBe(false);
    isImporting = false;
    expect(await findings.prepare(() => {})).toBe(true);
    expect(await hasLinks(store)).toBe(true);
  });

  it('are no longer worked out when an import begins, before it wrote anything', async () => {
    const store = await filled();
    const channel = openTestChannel();
    let write = () => {};
    const written = new Promise<void>((resolve) => {
      write = resolve;
    });
    const slow: ArchiveStore = {
      ...store,
      commit: (batch) => written.then(() => store.commit(batch)),
    };
    const importing = createInlineArchive(slow, { clock, channel });
    let later: Promise<unknown> | undefined;
    const findings = createFindingService({
      store: {
        ...store,
        eachChunk: async (take) => {
          await store.eachChunk(take);
          const begun = new Promise((resolve) => channel.listen(resolve));
          later = importing.importFiles(
            [feedFile('later.jsonl', [feedMotion('2025Z1', 'Motie')])],
            () => {},
          );
          await begun;
        },
      },
      clock,
      channel,
      isImporting: async () => later !== undefined,
      turn: queueLock(),
    });
    expect(await findings.prepare(() => {})).toBe(false);
    write();
    await later;
  });
});
