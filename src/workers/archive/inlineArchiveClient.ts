import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Clock, TabChannel } from '@/storage/ports';
import { createFindingService } from '@/workers/archive/links/findingService';
import { type Archive, createArchive } from './archive';
import { createArchiveService } from './archiveService';

/** The archive without workers: for where there are none, as in tests. */
export function createInlineArchive(
  store: ArchiveStore,
  clock: Clock,
  channel: TabChannel,
): Archive {
  return createArchive(
    createArchiveService({
      store,
      clock,
      alone: (work) => work(),
      isImportingElsewhere: () => Promise.resolve(false),
      channel,
    }),
    createFindingService({ store, clock, channel, isImporting: () => Promise.resolve(false) }),
  );
}
