import { findPlace } from '@/storage/database/databasePlace';
import { type ArchiveDatabase, archiveName, openArchiveDatabase } from './archiveDatabase';

/** The archive of this browser, in the place where its databases are now. */
export async function openBrowserArchive(): Promise<ArchiveDatabase> {
  const { databases } = await findPlace();
  return openArchiveDatabase(archiveName, databases);
}
