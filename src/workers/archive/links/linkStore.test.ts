// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { queueLock } from '@/storage/tabs/writeLock';
import { feedFile, openTestChannel } from '@/testing/archive';
import { testMoment } from '@/testing/dossierStore';
import { feedSample } from '@/testing/feed';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';
import { keepLinksSoFar, readLinks } from './linkStore';

describe('links of a part of the letters', () => {
  it('are not kept when another window has compared all', async () => {
    const database = openArchiveDatabase('archief-deel');
    const store = createArchiveStore(database, queueLock());
    const archive = createInlineArchive(store, { now: () => testMoment }, openTestChannel());
    await archive.importFiles([feedFile('proef.jsonl', feedSample)], () => {});
    await archive.prepare();
    const links = await readLinks(store);
    expect(links && (await keepLinksSoFar(store, await store.basis(), links))).toBe(false);
    expect(await database.findings.get('linksSoFar')).toBeUndefined();
  });
});
