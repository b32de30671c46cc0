/** What was typed in a form and not saved, as it is kept over a reload of this window. */
export type Draft = {
  /** The address of the page on which the form was open. */
  readonly address: string;
  /** The fields that differ from what the form opened with. */
  readonly changed: Readonly<Record<string, unknown>>;
};

const prefix = 'gevolg-concept:';
const watchers = new Set<() => void>();

function tell(): void {
  for (const watcher of watchers) watcher();
}

/** Reading `sessionStorage` itself throws where the user shut it off. */
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}

function parse(text: string | null): Draft | undefined {
  const read: unknown = text === null ? undefined : JSON.parse(text);
  if (typeof read !== 'object' || read === null) return undefined;
  const address: unknown = Reflect.get(read, 'address');
  const changed: unknown = Reflect.get(read, 'changed');
  if (typeof address !== 'string' || typeof changed !== 'object' || changed === null) {
    return undefined;
  }
  return { address, changed: Object.fromEntries(Object.entries(changed)) };
}

/** What was kept under a name in this window. */
export function readDraft(name: string): Draft | undefined {
  return attempt((storage) => parse(storage.getItem(prefix + name)));
}

/** Whether this browser lets us keep drafts at all. */
export function canKeepDrafts(): boolean {
  return attempt((storage) => storage.length) !== undefined;
}

/** Keeps a draft until this window is closed, where the browser lets us. */
export function keepDraft(name: string, draft: Draft): void {
  attempt((storage) => storage.setItem(prefix + name, JSON.stringify(draft)));
  tell();
}

const idPrefix = 'gevolg-nieuw:';

/** The id of something new that a draft points to: the same again after a reload, as long as this window is open. */
export function draftId(name: string, nextId: () => string): string {
  const known = attempt((storage) => storage.getItem(idPrefix + name));
  if (known) return known;
  const id = nextId();
  attempt((storage) => storage.setItem(idPrefix + name, id));
  return id;
}

/** Lets go of a draft that was saved or given up. */
export function dropDraft(name: string): void {
  attempt((storage) => storage.removeItem(prefix + name));
  tell();
}

/** The names of all drafts of this window. */
export function keptDrafts(): string[] {
  const names = attempt((storage) => Object.keys(storage)) ?? [];
  return names.filter((it) => it.startsWith(prefix)).map((it) => it.slice(prefix.length));
}

/** Lets go of every draft of this window. */
export function dropAllDrafts(): void {
  for (const name of keptDrafts()) dropDraft(name);
}

/** Tells when a draft is kept or dropped; returns how to stop. */
export function watchDrafts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
