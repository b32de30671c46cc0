import {
  type QueryClient,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { archiveFor } from '@/queries/archive/archive';
import type { TakeBack } from '@/queries/backup/lastRestore';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import type { Settings } from '@/storage/browserStorage/settings';
import type { WipeOutcome } from '@/storage/snapshot/safekeeping';
import { dropDraftsUntil } from './drafts';
import { openByChoice } from './opened';
import { bridge } from './sync';
import { settingsAfterWipe } from './wiped';

/** What there is to wipe; what was typed in forms goes with the settings, and what is kept of a dossier for a recovery with it. */
export const wipeParts = [
  'eigen',
  'voorbeeld',
  'copies',
  'searches',
  'folder',
  'settings',
] as const;
export type WipePart = (typeof wipeParts)[number];

async function wipeDossier(
  services: Services,
  client: QueryClient,
  name: DossierName,
  at: string,
): Promise<WipeOutcome> {
  const store = services.store(name);
  bridge(client, store, name);
  const outcome = await store.wipe(at);
  // It holds what was just wiped, and can't be done any more.
  client.setQueryData<TakeBack | null>(keys.lastRestore, (last) =>
    last?.dossier === name ? null : last,
  );
  return outcome;
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

/** Thrown by a wipe after which something is still there; `left` are those parts. */
class PartsLeftError extends Error {
  override readonly name = 'PartsLeftError';

  constructor(readonly left: readonly WipePart[]) {
    super(`Not wiped: ${left.join(', ')}`);
  }
}

/** The parts that may still be there after a wipe that failed: all of them where the error is none that was foreseen. */
export function partsLeftIn(error: unknown): readonly WipePart[] {
  return error instanceof PartsLeftError ? error.left : wipeParts;
}

/** The moment of a wipe that begins now: later than that of every earlier one, whatever the clock says. */
function beginning(now: Date, { wipeBegunAt = '', wipedAt = '' }: Settings): string {
  const earlier = wipeBegunAt > wipedAt ? wipeBegunAt : wipedAt;
  const at = now.toISOString();
  return at > earlier ? at : new Date(new Date(earlier).getTime() + 1).toISOString();
}

/**
 * Wipes each part, also after one that failed; throws a `PartsLeftError` with those that are still there, wholly or partly.
 * As long as the own dossier is one of them, what was typed in forms and the settings stay too.
 */
async function wipeAll(services: Services, client: QueryClient): Promise<void> {
  const left = new Set<WipePart>();
  const wipe = async (part: WipePart, work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      left.add(part);
    }
  };
  const { settings, clock } = services;
  const before = settings.read();
  const at = beginning(clock.now(), before);
  // First: a form in another window saves nothing into what is emptied.
  settings.write({ wipeBegunAt: at });
  for (const name of ['eigen', 'voorbeeld'] as const) {
    await wipe(name, async () => {
      const outcome = await wipeDossier(services, client, name, at);
      if (outcome === 'copiesLeft') left.add('copies');
    });
  }
  // The own work stands there: forms in other windows go on as if nothing was asked, and so does what was typed in them.
  const isOwnLeft = left.has('eigen');
  if (isOwnLeft) settings.write({ wipeBegunAt: before.wipeBegunAt });
  await wipe('searches', () => wipeSearches(services, client));
  await wipe('folder', () => forgetFolder(services, client));
  if (isOwnLeft) left.add('settings');
  else {
    // What was typed since is of a form that opened meanwhile, and goes on.
    dropDraftsUntil(new Date(at), clock.now());
    await openByChoice(settings, services.store('eigen'), 'eigen');
    settings.write(settingsAfterWipe(at));
  }
  if (left.size > 0) throw new PartsLeftError(wipeParts.filter((part) => left.has(part)));
}

/**
 * Wipes both dossiers with their history, what was typed in forms, the saved searches, the way to the folder for backups and
 * the settings; the records of the archive stay. Rejects when something could not be wiped, with an error of which `partsLeftIn` tells what.
 */
export function useWipeEverything(): UseMutationResult<void, Error, void> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.wipe,
    mutationFn: () => wipeAll(services, client),
  });
}
