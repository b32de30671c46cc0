import {
  type MutationKey,
  type QueryClient,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import type { DossierName } from '@/domain/dossier/dossierName';
import type { ChangeFailure } from '@/domain/journal/failures';
import type { Result } from '@/domain/shared/result';
import { keys } from '@/queries/keys';
import { useServices } from '@/queries/services';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { ChangeFailedError } from './changeFailedError';
import { bridge } from './sync';

/** Where a write goes: the dossier and the author of the settings at the moment when it begins. */
export type WriteTarget = {
  readonly name: DossierName;
  readonly store: DossierStore;
  readonly author: string;
  readonly client: QueryClient;
};

/**
 * A mutation on a dossier, counted by `useSavedState`; writes wait for each other. When it resolves the change is on
 * disk and in the cache. Rejects with a `ChangeFailedError` when `write` gives a failure.
 */
export function useWrite<Input, Value>(
  write: (target: WriteTarget, input: Input) => Promise<Result<Value, ChangeFailure>>,
  mutationKey: MutationKey = keys.write,
): UseMutationResult<Value, Error, Input> {
  const services = useServices();
  return useMutation({
    mutationKey,
    scope: { id: 'write' },
    mutationFn: async (input: Input, { client }) => {
      // Read now, not when the page was drawn: the user may have given a name a moment ago.
      const { dossier: name, author } = services.settings.read();
      const store = services.store(name);
      bridge(client, store, name);
      const result = await write({ name, store, author, client }, input);
      if (!result.ok) throw new ChangeFailedError(result.error);
      return result.value;
    },
  });
}
