// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type ArchiveDatabase, openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { type ArchiveStore, createArchiveStore } from '@/storage/archive/archiveStore';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile, openTestChannel } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { feedMotion, feedSample } from '@/testing/feed';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';
import { keepLinks, keepLinksSoFar, readLinks, readLinksBefore } from './linkStore';

let databases = 0;

/** An archive in which all letters are compared, with what was worked out. */
async function compared() {
  databases += 1;
  const database = openArchiveDatabase(`archief-deel-${databases}`);
  const store = createArchiveStore(database, queueLock());
  const archive = createInlineArchive(store, {
    clock: { now: () => testMoment },
    channel: openTestChannel(),
  });
  await archive.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
  await archive.prepare();
  const links = await readLinks(store);
  if (!links) throw new Error('nothing was worked out');
  return { database, store, archive, links, basis: await store.basis() };
}

/** The archive of a window that is closed after it wrote once. */
function closesAfterOneWrite(database: ArchiveDatabase): ArchiveStore {
  const lock = queueLock();
  let isClosed = false;
  return createArchiveStore(database, (work) => {
    if (isClosed) return new Promise(() => {});
    isClosed = true;
    return lock(work);
  });
}

describe('links of a part of the letters', () => {
  it('are not kept when another window has compared all', async () => {
    const { database, store, links, basis } = await compared();
    expect(await keepLinksSoFar(store, basis, links)).toBe(false);
    expect(await database.findings.get('linksSoFar')).toBeUndefined();
  });

  it('are not kept when another window comes to the end while they are being kept', async () => {
    const { database, store, archive, links } = await compared();
    const later = feedFile('later.jsonl', [feedMotion('2025Z1', 'Motie')]);
    await archive.importFiles([later], () => {});
    const basis = await store.basis();
    await Promise.all([keepLinks(store, basis, links), keepLinksSoFar(store, basis, links)]);
    expect(await database.findings.get('linksSoFar')).toBeUndefined();
  });

  it('go at once when those of all come, so that no later comparing begins with the older ones', async () => {
    const { database, store, archive, links } = await compared();
    const later = feedFile('later.jsonl', [feedMotion('2025Z1', 'Motie')]);
    await archive.importFiles([later], () => {});
    const basis = await store.basis();
    expect(await keepLinksSoFar(store, basis, { ...links, common: ['of a part'] })).toBe(true);
    expect((await readLinksBefore(store))?.common).toEqual(['of a part']);
    await keepLinks(closesAfterOneWrite(database), basis, { ...links, common: ['of all'] });
    expect((await readLinksBefore(store))?.common).toEqual(['of all']);
  });
});
