import {
  type QueryClient,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { archiveFor } from '@/queries/archive/archive';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import { noBackups } from '@/queries/settings';
import type { Settings } from '@/storage/browserStorage/settings';
import { dropAllDrafts } from './drafts';
import { openByChoice } from './opened';
import { bridge } from './sync';

/** What there is to wipe, in the order in which it goes; what was typed in forms goes with the settings. */
export const wipeParts = ['eigen', 'voorbeeld', 'searches', 'folder', 'settings'] as const;
export type WipePart = (typeof wipeParts)[number];

const firstSettings: Partial<Settings> = {
  author: '',
  theme: 'system',
  pretendToday: undefined,
  lastReport: undefined,
  isListFolded: false,
  stopPutAway: undefined,
  persistence: undefined,
  backups: noBackups,
};

async function wipeDossier(services: Services, client: QueryClient, name: DossierName) {
  const store = services.store(name);
  bridge(client, store, name);
  await store.wipe();
}

async function wipeSearches(services: Services, client: QueryClient): Promise<void> {
  const archive = await archiveFor(services, client);
  for (const { id } of await archive.searches()) await archive.removeSearch(id);
  await client.invalidateQueries({ queryKey: keys.savedSearches });
}

async function forgetFolder(services: Services, client: QueryClient): Promise<void> {
  await (await services.backupFolder()).forget();
  await client.invalidateQueries({ queryKey: keys.backupFolder });
}

/** Wipes each part, also after one that failed; gives those that are still there, wholly or partly. */
async function wipeAll(services: Services, client: QueryClient): Promise<readonly WipePart[]> {
  const left = new Set<WipePart>();
  const wipe = async (part: WipePart, work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      left.add(part);
    }
  };
  const { settings, clock } = services;
  const { wipedAt } = settings.read();
  // First: a form in another window saves nothing into what is emptied.
  settings.write({ wipedAt: clock.now().toISOString() });
  await wipe('eigen', () => wipeDossier(services, client, 'eigen'));
  await wipe('voorbeeld', () => wipeDossier(services, client, 'voorbeeld'));
  const isDossierWiped = !left.has('eigen') || !left.has('voorbeeld');
  // Forms in other windows go on as if nothing was asked, and so does what was typed in them.
  if (!isDossierWiped) settings.write({ wipedAt });
  await wipe('searches', () => wipeSearches(services, client));
  await wipe('folder', () => forgetFolder(services, client));
  if (isDossierWiped) {
    dropAllDrafts();
    await openByChoice(settings, services.store('eigen'), 'eigen');
    settings.write(firstSettings);
  } else left.add('settings');
  return wipeParts.filter((part) => left.has(part));
}

/**
 * Wipes both dossiers with their history, what was typed in forms, the saved searches, the way to the folder for backups and
 * the settings; the records of the archive stay. Gives the parts that could not be wiped: none when all went well.
 */
export function useWipeEverything(): UseMutationResult<readonly WipePart[], Error, void> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.write,
    mutationFn: () => wipeAll(services, client),
  });
}
