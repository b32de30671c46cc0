import { Blob } from 'node:buffer';
import type { ArchiveAccess } from '@/queries/archiveAccess';
import type { TabChannel } from '@/storage/ports';
import { createInlineArchive } from '@/workers/archive/inlineArchiveClient';
import { testMoment } from './dossierStore';

let databases = 0;

/** A channel whose messages reach everyone who listens, whoever sends them. */
function openChannel(): TabChannel {
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
  const channel = openChannel();
  const clock = { now: () => testMoment };
  const archive = createInlineArchive(`archief-test-${databases}`, clock, channel);
  if (records.length > 0) await archive.importFiles([feedFile('proef.jsonl', records)], () => {});
  return { ...archive, subscribe: (onChange) => channel.listen(onChange) };
}

/** A file with a record of the feed on each line; texts are put there as they are. */
export function feedFile(name: string, records: readonly (object | string)[]): File {
  const lines = records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const content = lines.join('\n');
  const file = new File([content], name, { lastModified: 1 });
  // The browser of the unit tests has files, but can't read them bit by bit.
  return Object.assign(file, { stream: () => new Blob([content]).stream() });
}
