import { expose } from 'comlink';
import { archiveName, openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { browserClock } from '@/storage/ports';
import { broadcastChannel } from '@/storage/tabChannel';
import { soleLock, webLock, writeLockName } from '@/storage/writeLock';
import { createArchiveService } from './archiveService';

expose(
  createArchiveService({
    store: createArchiveStore(openArchiveDatabase(), webLock(writeLockName)),
    clock: browserClock,
    alone: soleLock(`${archiveName}-import`),
    channel: broadcastChannel(archiveName),
  }),
);
