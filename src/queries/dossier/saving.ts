import { useEffect, useMemo, useRef, useState } from 'react';
import { createWithdrawal, type Withdrawal, WithdrawnError } from '@/storage/tabs/withdrawal';

/** The save that is asked for in one place, such as a form: at most one at a time. */
export type Saving = {
  /** `waiting` for its turn, in which it can still be called off; `writing` once it has it. Absent when there is none. */
  readonly state: 'waiting' | 'writing' | undefined;
  /** Whether there is one at this moment, whatever is on the screen yet. */
  readonly isUnderWay: () => boolean;
  /** Calls it off, if there is one; gives `false` where its turn has come, so that it ends as it ends. */
  readonly withdraw: () => boolean;
  /** Runs a save that can be called off this way. */
  readonly during: <T>(save: (withdrawal: Withdrawal) => Promise<T>) => Promise<T>;
};

/** Follows the saves that are asked for in one place. What waits still when that place goes, is called off. */
export function useSaving(): Saving {
  const present = useRef<Withdrawal>(undefined);
  const [state, setState] = useState<Saving['state']>();
  useEffect(() => () => void present.current?.withdraw(), []);
  return useMemo(
    () => ({
      state,
      isUnderWay: () => present.current !== undefined,
      withdraw: () => present.current?.withdraw() ?? true,
      during: async (save) => {
        const withdrawal = createWithdrawal(() => setState('writing'));
        present.current = withdrawal;
        setState('waiting');
        try {
          return await save(withdrawal);
        } finally {
          present.current = undefined;
          setState(undefined);
        }
      },
    }),
    [state],
  );
}

/** Whether this says of a save that it was called off: nothing was written, and nothing went wrong. */
export function isWithdrawn(error: unknown): boolean {
  return error instanceof WithdrawnError;
}
