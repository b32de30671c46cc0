import { expose } from 'comlink';
import { archiveName } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { openBrowserArchive } from '@/storage/archive/openBrowserArchive';
import { browserClock, randomId } from '@/storage/ports';
import { isHeldSomewhere } from '@/storage/tabs/heldLocks';
import { broadcastChannel } from '@/storage/tabs/tabChannel';
import { soleLock, webLock, writeLockName } from '@/storage/tabs/writeLock';
import { importLock } from '@/workers/archive/import/importLock';
import { createArchiveService } from './archiveService';
import { showLife } from './life';

expose(
  createArchiveService({
    store: createArchiveStore(openBrowserArchive(), webLock(writeLockName)),
    clock: browserClock,
    alone: soleLock(importLock),
    isImportingElsewhere: () => isHeldSomewhere(importLock),
    channel: broadcastChannel(archiveName),
  }),
);

showLife(`archief-${randomId()}`, (sign) => postMessage(sign));
