/** Says whether the version of the program that this tab runs is the one that may write. */
export type VersionGuard = {
  /** Asked before every write, in the lock that all writers share. */
  readonly isCurrent: () => Promise<boolean>;
  /** Aborted as soon as another version was opened in this browser: for good, until the tab is loaded again. */
  readonly superseded: AbortSignal;
};

/** Where there is but one version, or no way to tell: it may always write. */
export const onlyVersion: VersionGuard = {
  isCurrent: () => Promise.resolve(true),
  superseded: new AbortController().signal,
};

/** Thrown by a write of a version that was superseded. Nothing was written. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError';
}

type Locks = Pick<LockManager, 'query' | 'request'>;

const prefix = 'gevolg-versie:';
const turn = 'gevolg-versie-wisselt';

async function heldVersions(locks: Locks): Promise<string[]> {
  const { held = [] } = await locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
  return [...new Set(names)];
}

/** Holds a lock, shared with other tabs of the same version, until it is taken away; tells when it has it. */
function hold(locks: Locks, name: string, onLost: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, { mode: 'shared' }, () => {
        resolve();
        return new Promise<never>(() => {});
      })
      .catch((error: unknown) => {
        // Refused before it was had, or taken away after.
        reject(new Error('The lock was refused or taken away', { cause: error }));
        onLost();
      });
  });
}

/**
 * Makes this version the one that writes. Each tab holds a lock that bears the name of its version for as long as it
 * lives; a tab of another version takes that lock away from all others, which may from then on only read. So the
 * browser itself sees to it that no two versions write, also when a tab was asleep. `version` is the same in two tabs
 * only when they run the same build. Where the browser has no such locks, nobody is stopped.
 */
export async function claimVersion(
  version: string,
  locks: Locks | undefined = typeof navigator === 'undefined' ? undefined : navigator.locks,
): Promise<VersionGuard> {
  if (!locks) return onlyVersion;
  const own = prefix + version;
  const lost = new AbortController();
  try {
    await locks.request(turn, async () => {
      const others = (await heldVersions(locks)).filter((name) => name !== own);
      for (const other of others) await locks.request(other, { steal: true }, () => {});
      await hold(locks, own, () => lost.abort());
    });
  } catch {
    // A page from a file is refused all locks.
    return onlyVersion;
  }
  return {
    superseded: lost.signal,
    // Asked anew, as the news that the lock was taken away may still be on its way.
    isCurrent: async () => !lost.signal.aborted && (await heldVersions(locks)).includes(own),
  };
}
