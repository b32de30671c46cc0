import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { openByChoice } from '@/queries/dossier/opened';
import { bridge } from '@/queries/dossier/sync';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import type { FormerKind } from '@/storage/snapshot/keptFile';
import { BackupFailedError } from './backupFailedError';
import type { Swap, SwapKind, TakeBack } from './lastRestore';

/** As what that is kept of which a swap takes the place. */
const formerOf: Readonly<Record<SwapKind, FormerKind>> = {
  backup: 'replaced',
  snapshot: 'replaced',
  repair: 'repaired',
};

/** Sets the settings to what is there after a swap; gives how that is taken back. */
async function settle(
  { settings, store }: Services,
  { dossier, markAfter, open }: Swap,
): Promise<Pick<Swap, 'markAfter' | 'open'>> {
  // Only now: a backup to the folder may have ended meanwhile, and is not to be forgotten.
  const { backups, dossier: opened } = settings.read();
  const mark = backups[dossier];
  if (markAfter) settings.write({ backups: { ...backups, [dossier]: markAfter(mark) } });
  await openByChoice(settings, store(open), open);
  return { open: opened, ...(markAfter && { markAfter: () => mark }) };
}

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
      const { kind, dossier, entries, over, setApart, restoredUpTo } = swap;
      const store = services.store(dossier);
      bridge(client, store, dossier);
      // What can't be read refuses the restore too, and that one says why.
      const before = await store.restoredUpTo().catch(() => undefined);
      const restored = await store.restore(entries, over, {
        setApart,
        restoredUpTo,
        // What goes when a restore is taken back, is where it came from.
        former: isTakingBack ? undefined : formerOf[kind],
      });
      if (!restored.ok) {
        // What was there may have been kept first.
        void client.invalidateQueries({ queryKey: keys.snapshots(dossier) });
        throw new BackupFailedError(restored.error);
      }
      const at = services.clock.now();
      const former = await settle(services, swap);
      const content = { entries: over, over: entries, restoredUpTo: before };
      const back = { kind, dossier, ...content, ...former, at };
      client.setQueryData<TakeBack | null>(keys.lastRestore, isTakingBack ? null : back);
      return back;
    },
  });
}
