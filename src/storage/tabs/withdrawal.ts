import type { WriteLock } from '@/storage/ports';

/** Thrown by a write that was called off while it waited for its turn. Nothing was written. */
export class WithdrawnError extends Error {
  override readonly name = 'WithdrawnError';

  constructor() {
    super('The write was called off');
  }
}

/** The way to call off a write for as long as it waits for its turn. */
export type Withdrawal = {
  /** Calls it off; gives `false`, and does nothing, once its turn has come. */
  readonly withdraw: () => boolean;
  /** Aborted when it was called off. */
  readonly signal: AbortSignal;
  /** Its turn has come: throws a `WithdrawnError` where it was called off before. */
  readonly begin: () => void;
};

/** A way to call off one write; `onTurn` is told when that is possible no more. */
export function createWithdrawal(onTurn: () => void = () => {}): Withdrawal {
  const off = new AbortController();
  let hasBegun = false;
  return {
    withdraw: () => {
      if (!hasBegun) off.abort();
      return !hasBegun;
    },
    signal: off.signal,
    begin: () => {
      if (off.signal.aborted) throw new WithdrawnError();
      hasBegun = true;
      onTurn();
    },
  };
}

/** A lock for writes of which some can be called off while they wait for it. */
export type WithdrawableLock = <T>(work: () => Promise<T>, withdrawal?: Withdrawal) => Promise<T>;

function whenCalledOff({ signal }: Withdrawal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = () => reject(new WithdrawnError());
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
}

/**
 * Makes of a lock one that a write can be withdrawn from: it rejects with a `WithdrawnError` at once. Its place in the row it
 * keeps, and does nothing there.
 */
export function withdrawableLock(lock: WriteLock): WithdrawableLock {
  return (work, withdrawal) => {
    if (!withdrawal) return lock(work);
    const inTurn = lock(async () => {
      withdrawal.begin();
      return work();
    });
    return Promise.race([whenCalledOff(withdrawal), inTurn]);
  };
}
