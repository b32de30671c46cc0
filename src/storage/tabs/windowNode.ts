import { randomHex } from '@/storage/ports';
import { browserLocks } from './heldLocks';

const nodeKey = 'gevolg-venster';
const nodeShape = /^[0-9a-f]{12}$/u;

/** How long a window waits for its name, in milliseconds: what it was before a reload may not have gone yet. */
const patience = 1000;

let present: string | undefined;

function remembered(): string | undefined {
  try {
    const known = window.sessionStorage.getItem(nodeKey);
    return known && nodeShape.test(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

function newNode(): string {
  const fresh = randomHex(6);
  try {
    window.sessionStorage.setItem(nodeKey, fresh);
  } catch {
    // Shut off by the user: then a reload counts as another window.
  }
  return fresh;
}

/** The name of this window in the stamps of the journal; a reload keeps it, so that what was done here can be undone. */
export function windowNode(): string {
  present ??= remembered() ?? newNode();
  return present;
}

const lockPrefix = 'gevolg-venster:';

/** The lock that a window with this name holds for as long as it is open. */
export function lockOfWindow(node: string): string {
  return lockPrefix + node;
}

/** Whether it is the lock of some window. */
export function isLockOfWindow(name: string): boolean {
  return name.startsWith(lockPrefix);
}

/** Whether it was not granted in time; what browsers call that differs. */
function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name);
}

/** Holds the lock of this name until the window is closed: whether it could, or `undefined` where locks are refused. */
function hold(
  locks: Pick<LockManager, 'request'>,
  node: string,
  waits: number,
): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const untilClosed = () => {
      resolve(true);
      return new Promise<never>(() => {});
    };
    locks
      .request(lockOfWindow(node), { signal: AbortSignal.timeout(waits) }, untilClosed)
      .catch((error: unknown) => resolve(isTimeout(error) ? false : undefined));
  });
}

/**
 * Makes the name of this window one that no other open window bears, and shows the others that this one is open. A window
 * that is duplicated begins with a copy of what its original remembers, its name too; it takes another one then. To be
 * awaited before anything is written. Where the browser has no locks, or refuses them, the name stays.
 */
export async function claimWindowNode(
  locks: Pick<LockManager, 'request'> | undefined = browserLocks(),
  waits = patience,
): Promise<void> {
  if (!locks) return;
  while ((await hold(locks, windowNode(), waits)) === false) present = newNode();
}
