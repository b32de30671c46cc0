import { archiveName } from '@/storage/archive/archiveDatabase';

/** The lock that an import holds, of which one runs in the whole browser, and what may not go together with one. */
export const importLock = `${archiveName}-import`;
