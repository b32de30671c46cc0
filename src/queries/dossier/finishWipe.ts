import type { QueryClient } from '@tanstack/react-query';
import { type DossierName, dossierNames } from '@/domain/dossier/dossierName';
import { archiveFor } from '@/queries/archive/archive';
import type { Services } from '@/queries/services';
import type { UnfinishedWipe } from '@/storage/dossier/unfinishedWipe';
import { openByChoice, type Told } from './opened';
import {
  forgetFolder,
  noPartsLeft,
  type WipePart,
  type Wiping,
  wipeDossier,
  wipeSearches,
} from './wipeParts';

/** What a wipe that begins at a moment finds beside the own dossier: once that is gone, whoever finishes it goes by this. */
export async function besideOwn(
  services: Services,
  client: QueryClient,
  at: string,
): Promise<UnfinishedWipe> {
  // What can't be read now keeps nothing from being wiped now: only nobody finishes that part later.
  const [example, searches, folder] = await Promise.allSettled([
    services.store('voorbeeld').whole(),
    archiveFor(services, client).then((archive) => archive.searches()),
    services.backupFolder().then((it) => it.state()),
  ]);
  const standing = example.status === 'fulfilled' ? example.value.standing : undefined;
  const chosen = folder.status === 'fulfilled' ? folder.value : undefined;
  return {
    at,
    example: standing && { entries: standing.entries, last: standing.last },
    searches: searches.status === 'fulfilled' ? searches.value.map(({ id }) => id) : undefined,
    folder: chosen?.type === 'chosen' ? chosen.name : undefined,
  };
}

/** Wipes the example as it stood when that was confirmed; what was written in it since makes that the user's to say again. */
async function finishExample(wiping: Wiping, { at, example }: UnfinishedWipe, told?: Told) {
  if (told?.wipedAt !== undefined && told.wipedAt >= at) return;
  const { standing } = await wiping.services.store('voorbeeld').whole();
  if (standing.entries + standing.records === 0) return;
  const isSame = standing.entries === example?.entries && standing.last === example.last;
  if (isSame) await wipeDossier(wiping, 'voorbeeld');
  else wiping.left.add('voorbeeld');
}

async function finishSearches(wiping: Wiping, { searches }: UnfinishedWipe): Promise<void> {
  if (searches) await wipeSearches(wiping, searches);
  else wiping.left.add('searches');
}

async function finishFolder(wiping: Wiping, { folder }: UnfinishedWipe): Promise<void> {
  const present = await (await wiping.services.backupFolder()).state();
  if (present.type === 'chosen' && present.name === folder) await forgetFolder(wiping);
}

async function finishRest(
  services: Services,
  client: QueryClient,
  unfinished: UnfinishedWipe,
  told: ReadonlyMap<DossierName, Told>,
): Promise<readonly WipePart[]> {
  const left = noPartsLeft();
  const wiping: Wiping = { services, client, left, at: unfinished.at };
  await left.trying('voorbeeld', () => finishExample(wiping, unfinished, told.get('voorbeeld')));
  await left.trying('searches', () => finishSearches(wiping, unfinished));
  await left.trying('folder', () => finishFolder(wiping, unfinished));
  const own = services.store('eigen');
  // Another window may have opened a dossier since.
  if (told.get('eigen')?.choice === 0) await openByChoice(services.settings, own, 'eigen');
  // What is left is told: it is not tried again behind the back of who goes on with it.
  await own.endWipe().catch(() => undefined);
  return left.list();
}

/**
 * Does what a wipe that the user confirmed did not come to, by what the databases tell of it: the settings and drafts have gone
 * by then. Gives the parts that are still there, wholly or partly.
 */
export async function finishWipe(
  services: Services,
  client: QueryClient,
  told: ReadonlyMap<DossierName, Told>,
): Promise<readonly WipePart[]> {
  const left = noPartsLeft();
  for (const name of dossierNames) {
    if (!told.get(name)?.hasCopies) continue;
    await left.trying('copies', () => services.store(name).dropWipedCopies());
  }
  const unfinished = told.get('eigen')?.unfinished;
  if (unfinished) {
    for (const part of await finishRest(services, client, unfinished, told)) left.add(part);
  }
  return left.list();
}
