import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import type { Clock, TabChannel } from '@/storage/ports';
import { queueLock } from '@/storage/writeLock';
import type { Archive } from './archiveClient';
import { createArchiveService } from './archiveService';
import { createLinkService } from './linkService';

/** The archive without workers, on a database of this name: for where there are none, as in tests. */
export function createInlineArchive(name: string, clock: Clock, channel: TabChannel): Archive {
  const store = createArchiveStore(openArchiveDatabase(name), queueLock());
  // The service keeps itself in step with what it wrote; only others have to hear of it.
  const own = { ...channel, listen: () => () => {} };
  return {
    ...createArchiveService({ store, clock, alone: (work) => work(), channel: own }),
    ...createLinkService({ store, channel }),
  };
}
