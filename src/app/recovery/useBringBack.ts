import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Loss } from '@/queries/safekeeping/inspection';
import type { Recovering, Recovery, RecoveryOutcome } from '@/queries/safekeeping/recovery';

export type BringingBack = UseMutationResult<RecoveryOutcome, Error, Recovery>;

/** Puts back what was found, here or in a file that was chosen; `onSettled` when that was done. */
export function useBringBack(
  loss: Loss,
  recovering: Recovering,
  onSettled: () => void,
): BringingBack {
  return useMutation({
    mutationFn: (found: Recovery) => recovering.bringBack(loss, found),
    onSuccess: ({ ok }) => ok && onSettled(),
  });
}
