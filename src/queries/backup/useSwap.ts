import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { openByChoice } from '@/queries/dossier/opened';
import { bridge } from '@/queries/dossier/sync';
import { keys } from '@/queries/keys';
import { useServices } from '@/queries/services';
import { BackupFailedError } from './backupFailedError';
import type { Swap, TakeBack } from './lastRestore';

/** Puts one journal in the place of another, and gives how that is taken back. Rejects with a `BackupFailedError`, and as `swapOf` does. */
export function useSwap<Input>(
  swapOf: (input: Input) => Swap | Promise<Swap>,
  isTakingBack: boolean,
): UseMutationResult<TakeBack, Error, Input> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.replacement,
    scope: { id: 'write' },
    mutationFn: async (input: Input) => {
      const swap = await swapOf(input);
      const { dossier, entries, over, setApart } = swap;
      const store = services.store(dossier);
      bridge(client, store, dossier);
      const restored = await store.restore(entries, over, setApart);
      // Also when it was refused: what was there may have been kept first.
      await client.invalidateQueries({ queryKey: keys.snapshots(dossier) });
      if (!restored.ok) throw new BackupFailedError(restored.error);
      // Only now: a backup to the folder may have ended meanwhile, and is not to be forgotten.
      const { backups, dossier: open } = services.settings.read();
      services.settings.write({ backups: { ...backups, [dossier]: swap.mark } });
      await openByChoice(services.settings, services.store(swap.open), swap.open);
      const mark = backups[dossier];
      const back = { dossier, entries: over, over: entries, mark, open, at: services.clock.now() };
      client.setQueryData<TakeBack | null>(keys.lastRestore, isTakingBack ? null : back);
      return back;
    },
  });
}
