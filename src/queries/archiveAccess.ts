import { archiveName } from '@/storage/archive/archiveDatabase';
import { broadcastChannel } from '@/storage/tabChannel';
import { type Archive, createArchiveClient } from '@/workers/archive/archiveClient';

/** The archive, with news of what was written to it by its worker or another tab. */
export type ArchiveAccess = Archive & {
  readonly subscribe: (onChange: () => void) => () => void;
};

/** The archive of this browser, until `closing`. Loaded and called when it is first asked for, and once. */
export function openArchive(closing: AbortSignal): ArchiveAccess {
  const channel = broadcastChannel(archiveName);
  return { ...createArchiveClient(closing), subscribe: (onChange) => channel.listen(onChange) };
}
