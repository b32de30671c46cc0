import { asking, inBrowser, newProfile, openPage } from './browser';
import type { BenchData } from './data/files';
import type { ArchiveFunctions } from './pages/archive/main';

/** Makes a profile in which the archive was imported, and the same records written by Dexie. */
export async function makeArchiveProfile(origin: string, data: BenchData): Promise<string> {
  const profile = newProfile();
  await inBrowser(profile, async (context) => {
    const bench = asking<ArchiveFunctions>(await openPage(context, `${origin}/archive.html`));
    await bench('importOwn', data.files);
    await bench('readItems', data.files);
    await bench('writeDexie');
  });
  return profile;
}
