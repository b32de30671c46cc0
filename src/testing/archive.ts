import { type ArchiveAccess, newsFrom } from '@/queries/archive/archiveAccess';
import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import type { TabChannel } from '@/storage/ports';
import { queueLock } from '@/storage/tabs/writeLock';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';
import { testMoment } from './dossierStore';

let databases = 0;

/** A channel whose messages reach everyone who listens, whoever sends them. */
export function openTestChannel(): TabChannel {
  const listeners = new Set<(message: unknown) => void>();
  return {
    post: (message) => {
      for (const listener of listeners) listener(message);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}

/** The archive without its workers, on a database of its own, with these records of the feed in it. */
export async function makeTestArchive(records: readonly object[] = []): Promise<ArchiveAccess> {
  databases += 1;
  const channel = openTestChannel();
  const clock = { now: () => testMoment };
  const database = openArchiveDatabase(`archief-test-${databases}`);
  const archive = createInlineArchive(createArchiveStore(database, queueLock()), {
    clock,
    channel,
  });
  if (records.length > 0) await archive.importFiles([feedFile('proef.jsonl', records)], () => {});
  return { ...archive, subscribe: newsFrom(channel) };
}

/** A file with a record of the feed on each line; texts are put there as they are. */
export function feedFile(name: string, records: readonly (object | string)[]): File {
  const lines = records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return new File([lines.join('\n')], name, { lastModified: 1 });
}
