import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import { ChangeFailedError } from './changeFailedError';
import { keys } from './keys';
import { type Services, useServices } from './services';
import { bridge } from './sync';

/** In whose name the example is written, and why: words that show in the history. */
export type ExampleWords = { readonly author: string; readonly reason: string };

/** Puts the example dossier back as it was delivered; the user's own dossier is not touched. */
export async function restoreExample(services: Services, words: ExampleWords): Promise<void> {
  const records = await services.exampleRecords();
  const written = await services
    .store('voorbeeld')
    .replaceWith(records, words.author, words.reason);
  if (!written.ok) throw new ChangeFailedError(written.error);
}

/** At the first start the example is put in place; once there, it is left as the user made it. */
export async function prepareExample(services: Services, words: ExampleWords): Promise<void> {
  if (services.settings.read().dossier !== 'voorbeeld') return;
  if (await services.store('voorbeeld').isEmpty()) await restoreExample(services, words);
}

/** `restoreExample` as a mutation, which opens the example too. */
export function useRestoreExample() {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.write,
    mutationFn: async (words: ExampleWords) => {
      bridge(client, services.store('voorbeeld'), 'voorbeeld');
      await restoreExample(services, words);
      services.settings.write({ dossier: 'voorbeeld' });
    },
  });
}

/** Empties a dossier, its history too. */
export function useWipe() {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.write,
    mutationFn: async (name: DossierName) => {
      const store = services.store(name);
      bridge(client, store, name);
      await store.wipe();
    },
  });
}
