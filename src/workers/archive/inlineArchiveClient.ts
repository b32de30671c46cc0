import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Clock, TabChannel, WriteLock } from '@/storage/ports';
import { silentChannel } from '@/storage/tabs/tabChannel';
import { queueLock } from '@/storage/tabs/writeLock';
import { createFindingService } from '@/workers/archive/links/findingService';
import { type Archive, createArchive } from './archive';
import { createArchiveService } from './archiveService';

/** What a window shares with others for comparing: whose turn it is, and what they tell each other. */
export type SharedComparing = { readonly turn: WriteLock; readonly windows: TabChannel };

const alone = (): SharedComparing => ({
  turn: queueLock(),
  windows: silentChannel,
});

const notImporting = () => Promise.resolve(false);

/** The archive without workers: for where there are none, as in tests. */
export function createInlineArchive(
  store: ArchiveStore,
  { clock, channel }: { readonly clock: Clock; readonly channel: TabChannel },
  { turn, windows }: SharedComparing = alone(),
): Archive {
  return createArchive(
    createArchiveService({
      store,
      clock,
      alone: (work) => work(),
      isImportingElsewhere: notImporting,
      channel,
    }),
    createFindingService({ store, clock, channel, isImporting: notImporting, turn }),
    windows,
  );
}
