import type { QueryClient } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { archiveFor } from '@/queries/archive/archive';
import type { TakeBack } from '@/queries/backup/lastRestore';
import { keys } from '@/queries/keys';
import type { Services } from '@/queries/services';
import type { UnfinishedWipe } from '@/storage/dossier/unfinishedWipe';
import { bridge } from './sync';

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

/** Which parts are still there after a wipe, wholly or partly. */
export type LeftParts = {
  readonly add: (part: WipePart) => void;
  readonly has: (part: WipePart) => boolean;
  /** Does some of the work; a part for which that fails is left. */
  readonly trying: (part: WipePart, work: () => Promise<void>) => Promise<void>;
  /** All of them, in one order. */
  readonly list: () => readonly WipePart[];
};

/** No part is left yet. */
export function noPartsLeft(): LeftParts {
  const left = new Set<WipePart>();
  return {
    add: (part) => void left.add(part),
    has: (part) => left.has(part),
    trying: async (part, work) => {
      try {
        await work();
      } catch {
        left.add(part);
      }
    },
    list: () => wipeParts.filter((part) => left.has(part)),
  };
}

/** Where a wipe is done, and which it is. */
export type Wiping = {
  readonly services: Services;
  readonly client: QueryClient;
  readonly left: LeftParts;
  /** When it was begun: ISO 8601, UTC. */
  readonly at: string;
};

/** Wipes a dossier; `unfinished` is what the same wipe is about elsewhere. */
export function wipeDossier(
  { services, client, left, at }: Wiping,
  name: DossierName,
  unfinished?: UnfinishedWipe,
): Promise<void> {
  return left.trying(name, async () => {
    const store = services.store(name);
    bridge(client, store, name);
    const outcome = await store.wipe(at, unfinished);
    // It holds what was just wiped, and can't be done any more.
    client.setQueryData<TakeBack | null>(keys.lastRestore, (last) =>
      last?.dossier === name ? null : last,
    );
    if (outcome === 'copiesLeft') left.add('copies');
  });
}

/** Wipes the saved searches with these ids; those of all where none are given. */
export function wipeSearches(
  { services, client, left }: Wiping,
  ids?: readonly string[],
): Promise<void> {
  return left.trying('searches', async () => {
    const archive = await archiveFor(services, client);
    for (const { id } of await archive.searches()) {
      if (!ids || ids.includes(id)) await archive.removeSearch(id);
    }
    await client.invalidateQueries({ queryKey: keys.savedSearches });
  });
}

/** Forgets the way to the folder for backups; what lies in it stays. */
export function forgetFolder({ services, client, left }: Wiping): Promise<void> {
  return left.trying('folder', async () => {
    await (await services.backupFolder()).forget();
    await client.invalidateQueries({ queryKey: keys.backupFolder });
  });
}
