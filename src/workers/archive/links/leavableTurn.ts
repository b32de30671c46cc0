import type { WriteLock } from '@/storage/ports';

/** Turns that can be given up for as long as they have not come. */
export type LeavableTurn = {
  /** Does the work when its turn comes; `undefined` when `leave` was called before that. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** Waits no longer; of no account to work that has begun. */
  readonly leave: () => void;
};

export function leavable(turn: WriteLock): LeavableTurn {
  let leave: (() => void) | undefined;
  return {
    take: (work) =>
      new Promise((resolve, reject) => {
        let hasLeft = false;
        leave = () => {
          hasLeft = true;
          resolve(undefined);
        };
        const begin = () => {
          leave = undefined;
          return work();
        };
        turn(async () => (hasLeft ? undefined : begin())).then(resolve, reject);
      }),
    leave: () => leave?.(),
  };
}
