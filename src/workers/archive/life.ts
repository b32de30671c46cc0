/** What a worker says when it holds the lock that it keeps for as long as it lives. */
type LifeSign = { readonly life: string };

type Locks = Pick<LockManager, 'request'>;

/** What a page hears of a worker. */
export type Heard = Pick<EventTarget, 'addEventListener'>;

function browserLocks(): Locks | undefined {
  // Absent where the page does not come from a safe place.
  return typeof navigator === 'undefined' || !('locks' in navigator) ? undefined : navigator.locks;
}

/**
 * To be called in a worker: takes a lock of this name, which must be its own, keeps it, and then tells so. A browser gives
 * it back when the worker is gone, however that went, and never before.
 */
export function showLife(
  life: string,
  tell: (sign: LifeSign) => void,
  locks: Locks | undefined = browserLocks(),
): void {
  const keep = () => {
    tell({ life });
    return new Promise<never>(() => {});
  };
  // Where locks are refused, as to a page from a file, nobody waits for this one.
  locks?.request(life, keep).catch(() => undefined);
}

function lifeOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('life' in message)) return undefined;
  return typeof message.life === 'string' ? message.life : undefined;
}

/**
 * To be called on the page: tells when the worker will answer no more. Of a script that can't be loaded and an answer that
 * can't be read there is an event; of a worker that was killed there is none, and it is told by the lock of `showLife`.
 * There is no clock in it, so that a slow worker is never taken for a dead one.
 */
export function watchLife(
  worker: Heard,
  onGone: () => void,
  signal: AbortSignal,
  locks: Locks | undefined = browserLocks(),
): void {
  const gone = () => {
    if (!signal.aborted) onGone();
  };
  const heard = (event: Event) => {
    const life = event instanceof MessageEvent ? lifeOf(event.data) : undefined;
    if (life !== undefined) locks?.request(life, { signal }, gone).catch(() => undefined);
  };
  worker.addEventListener('error', gone, { signal });
  worker.addEventListener('messageerror', gone, { signal });
  worker.addEventListener('message', heard, { signal });
}
