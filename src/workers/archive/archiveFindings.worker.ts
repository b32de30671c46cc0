import { expose } from 'comlink';
import { archiveName } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { openBrowserArchive } from '@/storage/archive/openBrowserArchive';
import { browserClock, randomId } from '@/storage/ports';
import { isHeldSomewhere } from '@/storage/tabs/heldLocks';
import { broadcastChannel } from '@/storage/tabs/tabChannel';
import { webLock, writeLockName } from '@/storage/tabs/writeLock';
import { importLock } from '@/workers/archive/import/importLock';
import { comparingLock } from '@/workers/archive/links/comparingLock';
import { createFindingService } from '@/workers/archive/links/findingService';
import { showLife } from './life';

// A worker of its own, as comparing everything takes seconds in which searching must go on.
expose(
  createFindingService({
    store: createArchiveStore(openBrowserArchive(), webLock(writeLockName)),
    clock: browserClock,
    channel: broadcastChannel(archiveName),
    isImporting: () => isHeldSomewhere(importLock),
    turn: webLock(comparingLock),
  }),
);

showLife(`archief-verbanden-${randomId()}`, (sign) => postMessage(sign));
