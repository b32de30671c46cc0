/** Where the storage gets the present moment from. */
export type Clock = { readonly now: () => Date };

/** Runs `work` while nobody else who holds the same lock runs theirs; passes its outcome on. */
export type WriteLock = <T>(work: () => Promise<T>) => Promise<T>;

/** The way to and from the other tabs that have the same dossier open; messages are of unknown shape on arrival. */
export type TabChannel = {
  readonly post: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => () => void;
  readonly close: () => void;
};

/** The clock of the machine. */
export const browserClock: Clock = { now: () => new Date() };

/** Random bytes, so many of them, in twice as many characters of 0-9 and a-f. */
export function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new id of 32 characters or a UUID; every call gives another one. */
export function randomId(): string {
  // Without a secure context (plain http on a network) the browser has no randomUUID.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return randomHex(16);
}
