import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { Committed } from '@/domain/journal/committed';
import { type Replacement, replacementOf } from '@/domain/journal/replace';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import { ChangeFailedError } from './changeFailedError';
import { dossierQuery } from './dossier';
import { openByChoice } from './opened';
import { bridge } from './sync';

/** In whose name the example is written, and why: words that show in the history. */
export type ExampleWords = { readonly author: string; readonly reason: string };

/** Makes the example dossier as it was delivered, by a change that can be undone. */
async function writeExample(services: Services, words: ExampleWords): Promise<Committed> {
  const records = await services.exampleRecords();
  const written = await services
    .store('voorbeeld')
    .replaceWith(records, words.author, words.reason);
  if (!written.ok) throw new ChangeFailedError(written.error);
  return written.value;
}

/** Puts the example in place where nothing was ever written in it. */
async function fillWithExample(services: Services, words: ExampleWords): Promise<void> {
  const store = services.store('voorbeeld');
  if (!(await store.isEmpty())) return;
  const written = await store.fillWith(await services.exampleRecords(), words.author, words.reason);
  // Another window may have been first.
  if (!written.ok && written.error.code !== 'fill.notEmpty') {
    throw new ChangeFailedError(written.error);
  }
}

/** At the first start the example is put in place; once there, it is left as the user made it. */
export async function prepareExample(services: Services, words: ExampleWords): Promise<void> {
  if (services.settings.read().dossier !== 'voorbeeld') return;
  // What newer code wrote is left as it is.
  if (services.store('voorbeeld').closed()) return;
  await fillWithExample(services, words);
}

/** Opens the one or the other dossier; the example is put in place where nothing was ever written in it. */
export function useOpenDossier(words: ExampleWords): UseMutationResult<void, Error, DossierName> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name: DossierName) => {
      if (name === 'voorbeeld') {
        bridge(client, services.store(name), name);
        await fillWithExample(services, words);
      }
      await openByChoice(services.settings, services.store(name), name);
    },
  });
}

/** Puts the example dossier back as it was delivered, in the name of the user, and opens it. */
export function useRestoreExample(): UseMutationResult<Committed, Error, string> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.replacement,
    mutationFn: async (reason: string) => {
      bridge(client, services.store('voorbeeld'), 'voorbeeld');
      const { author } = services.settings.read();
      const written = await writeExample(services, { author, reason });
      await openByChoice(services.settings, services.store('voorbeeld'), 'voorbeeld');
      return written;
    },
  });
}

/** How many records a dossier holds, whichever of the two is open; suspends while they are read. */
export function useRecordCount(name: DossierName): number {
  const { data } = useSuspenseQuery(dossierQuery(useServices(), name));
  return data.records.length + data.rejected.length;
}

function exampleQuery(services: Services) {
  return queryOptions({
    queryKey: keys.example,
    structuralSharing: false,
    queryFn: services.exampleRecords,
  });
}

/** How the example dossier differs now from how it was delivered; suspends while both are read. */
export function useExampleChanges(): Replacement {
  const services = useServices();
  const { data: delivered } = useSuspenseQuery(exampleQuery(services));
  const { data: present } = useSuspenseQuery(dossierQuery(services, 'voorbeeld'));
  return useMemo(() => {
    const { changed, added, removed } = replacementOf(present.records, delivered);
    const apart = present.rejected.length;
    // A record that was set apart counts as one that was changed, not as one that is gone.
    return { changed: changed + apart, added, removed: Math.max(0, removed - apart) };
  }, [present, delivered]);
}
