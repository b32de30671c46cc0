import { archiveName } from '@/storage/archive/archiveDatabase';
import type { TabChannel } from '@/storage/ports';
import { broadcastChannel } from '@/storage/tabs/tabChannel';
import { type Archive, createArchiveClient, newsOf } from '@/workers/archive/archiveClient';

/** What is heard of the archive: that an import goes on, that there are other saved searches, or that what is asked may have another answer now. */
export type ArchiveNews = 'step' | 'searches' | 'changed';

/** The archive, with news of what was written to it by its worker or another tab. */
export type ArchiveAccess = Archive & {
  readonly subscribe: (onNews: (news: ArchiveNews) => void) => () => void;
};

/** News as it comes from a channel. */
export function newsFrom(channel: TabChannel): ArchiveAccess['subscribe'] {
  return (onNews) =>
    channel.listen((message) => {
      const said = newsOf(message);
      if (said === 'workedOut') return;
      onNews(said === 'takenIn' ? 'changed' : said);
    });
}

/** The archive of this browser, until `closing`. Loaded and called when it is first asked for, and once. */
export function openArchive(closing: AbortSignal): ArchiveAccess {
  const channel = broadcastChannel(archiveName);
  return { ...createArchiveClient(closing), subscribe: newsFrom(channel) };
}
