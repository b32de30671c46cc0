import { useMutationState, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { keys } from '@/queries/keys';
import { useServices } from '@/queries/services';
import { useSettings } from '@/queries/settings';
import { isWithdrawn } from './saving';

/** Whether what the user did is on disk; `saved` only after the transaction was completed, `heldUp` while another window keeps it waiting. */
export type SavedState = 'idle' | 'saving' | 'heldUp' | 'saved' | 'failed';

/** All writes that have to do with what is saved, in the order in which they were asked for. */
function useWrites() {
  const writes = useMutationState({
    filters: { mutationKey: keys.write },
    // What it gives is copied on the way, so a key is told by which one it is in here.
    select: ({ state, options }) => ({
      status: state.status,
      submittedAt: state.submittedAt,
      isReplacement: options.mutationKey === keys.replacement,
      isWipe: options.mutationKey === keys.wipe,
      isCalledOff: isWithdrawn(state.error),
    }),
  });
  // What was called off was not to be saved any more. A wipe that failed saved nothing and kept nothing from being saved: it says itself what is still there.
  return writes
    .filter(({ isWipe, isCalledOff, status }) => status !== 'error' || !(isWipe || isCalledOff))
    .toSorted((a, b) => a.submittedAt - b.submittedAt);
}

/** What was not written, when the last write failed: a change, or what was to take the place of a dossier or be merged. */
export function useNotWritten(): 'change' | 'replacement' | undefined {
  const last = useWrites().at(-1);
  if (last?.status !== 'error') return undefined;
  return last.isReplacement ? 'replacement' : 'change';
}

/** Whether a write has waited for another window for some seconds, and still does. */
export function useIsHeldUp(): boolean {
  const { dossier } = useSettings();
  const { heldUp } = useServices().store(dossier);
  return useSyncExternalStore(heldUp.subscribe, heldUp.read);
}

/** The state of all writes together: busy while one is, else how the last one ended. */
export function useSavedState(): SavedState {
  const writes = useWrites();
  const isHeldUp = useIsHeldUp();
  if (writes.some(({ status }) => status === 'pending')) return isHeldUp ? 'heldUp' : 'saving';
  const last = writes.at(-1);
  if (!last || last.status === 'idle') return 'idle';
  return last.status === 'error' ? 'failed' : 'saved';
}

/** How to wait until nothing is being written any more. */
export function useWhenSaved(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    () =>
      new Promise((resolve) => {
        const isSaved = () => client.isMutating({ mutationKey: keys.write }) === 0;
        if (isSaved()) {
          resolve();
          return;
        }
        const stop = client.getMutationCache().subscribe(() => {
          if (!isSaved()) return;
          stop();
          resolve();
        });
      }),
    [client],
  );
}
