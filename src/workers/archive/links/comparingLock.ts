import { archiveName } from '@/storage/archive/archiveDatabase';

/** The lock that the worker which compares holds, of which there is one in the whole browser; and the channel that tells of it. */
export const comparingLock = `${archiveName}-vergelijken`;
