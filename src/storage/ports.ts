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

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new id of 32 characters or a UUID; every call gives another one. */
export function randomId(): string {
  // Without a secure context (plain http on a network) the browser has no randomUUID.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

const nodeKey = 'gevolg-venster';
const nodeShape = /^[0-9a-f]{12}$/u;

/** The name of this window in the stamps of the journal; a reload keeps it, so that what was done here can be undone. */
export function windowNode(): string {
  const fresh = hex(crypto.getRandomValues(new Uint8Array(6)));
  try {
    const known = window.sessionStorage.getItem(nodeKey);
    if (known && nodeShape.test(known)) return known;
    window.sessionStorage.setItem(nodeKey, fresh);
  } catch {
    // Shut off by the user: then a reload counts as another window.
  }
  return fresh;
}
