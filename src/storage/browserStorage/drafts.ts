import { browserLocks } from '@/storage/tabs/heldLocks';
import { isLockOfWindow, lockOfWindow, windowNode } from '@/storage/tabs/windowNode';

/** What was typed in a form and not saved. */
export type Draft = {
  /** The address of the page on which the form was open. */
  readonly address: string;
  /** The fields that differ from what the form opened with. */
  readonly changed: Readonly<Record<string, unknown>>;
  /** What the form was opened on, which is what it changes also when it is opened again later. */
  readonly basis?: unknown;
  /** A pointer to what the form is about, where that is in the dossier. */
  readonly about?: unknown;
};

/** A draft, and when it was kept: milliseconds since 1970. */
type DatedDraft = Draft & { readonly at: number };

type Kept = { readonly key: string; readonly window: string; readonly name: string };

const prefix = 'gevolg-concept:';
const keyShape = /^gevolg-concept:(?<window>[0-9a-f]{12}):(?<name>.+)$/su;

/** What nobody came back for in so many milliseconds is let go of. */
const keptFor = 24 * 60 * 60_000;

const watchers = new Set<() => void>();
/** The drafts of forms that are open in this window. */
const open = new Set<string>();

function tell(): void {
  for (const watcher of watchers) watcher();
}

/** Reading `localStorage` itself throws where the user shut it off. */
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}

function keyOf(name: string): string {
  return `${prefix}${windowNode()}:${name}`;
}

function allKept(): Kept[] {
  const keys = attempt((storage) => Object.keys(storage)) ?? [];
  return keys.flatMap((key): Kept[] => {
    const { window: of, name } = keyShape.exec(key)?.groups ?? {};
    return of && name ? [{ key, window: of, name }] : [];
  });
}

function parse(text: string | null): DatedDraft | undefined {
  const read: unknown = text === null ? undefined : JSON.parse(text);
  if (typeof read !== 'object' || read === null) return undefined;
  const address: unknown = Reflect.get(read, 'address');
  const changed: unknown = Reflect.get(read, 'changed');
  const at: unknown = Reflect.get(read, 'at');
  if (typeof address !== 'string' || typeof changed !== 'object' || changed === null) {
    return undefined;
  }
  return {
    address,
    changed: Object.fromEntries(Object.entries(changed)),
    basis: Reflect.get(read, 'basis'),
    about: Reflect.get(read, 'about'),
    at: typeof at === 'number' ? at : 0,
  };
}

function readAt(key: string) {
  return attempt((storage) => parse(storage.getItem(key)));
}

type Locks = Pick<LockManager, 'query'>;

/** The moment, and which windows are open then; `undefined` where the browser does not tell. */
type At = { readonly now: Date; readonly windows: ReadonlySet<string> | undefined };

/** What was kept under a name in this window. */
export function readDraft(name: string): Draft | undefined {
  return readAt(keyOf(name));
}

/** Whether this browser lets us keep drafts at all. */
export function canKeepDrafts(): boolean {
  return attempt((storage) => storage.length) !== undefined;
}

/** Keeps a draft of this window, where the browser lets us: for a day, also when the window is closed or the browser dies. */
export function keepDraft(name: string, draft: Draft, now: Date): void {
  const text = JSON.stringify({ ...draft, at: now.getTime() });
  attempt((storage) => storage.setItem(keyOf(name), text));
  tell();
}

const idPrefix = 'gevolg-nieuw:';

/** The id of something new that a draft points to: the same again after a reload, as long as there are drafts. */
export function draftId(name: string, nextId: () => string): string {
  const known = attempt((storage) => storage.getItem(idPrefix + name));
  if (known) return known;
  const id = nextId();
  attempt((storage) => storage.setItem(idPrefix + name, id));
  return id;
}

/** Lets go of a draft that was saved or given up. */
export function dropDraft(name: string): void {
  attempt((storage) => storage.removeItem(keyOf(name)));
  tell();
}

/** The names of all drafts of this window. */
export function keptDrafts(): string[] {
  return allKept()
    .filter((kept) => kept.window === windowNode())
    .map(({ name }) => name);
}

/** Tells that the form of a draft is open in this window; returns how to take that back. */
export function openDraft(name: string): () => void {
  open.add(name);
  tell();
  return () => {
    open.delete(name);
    tell();
  };
}

/** The names of the drafts of this window of which the form is not open. */
export function leftDrafts(): string[] {
  return keptDrafts().filter((name) => !open.has(name));
}

function dropIds(): void {
  const keys = attempt((storage) => Object.keys(storage)) ?? [];
  for (const key of keys.filter((it) => it.startsWith(idPrefix))) {
    attempt((storage) => storage.removeItem(key));
  }
}

/**
 * Lets go of every draft that was kept up to a moment, of all windows; with `now` also of one that says to be of later than
 * that, as the clock was put back since. Without any draft left, nothing points to the id of something new.
 */
export function dropDraftsUntil(moment: Date, now?: Date): void {
  for (const { key } of allKept()) {
    const at = readAt(key)?.at ?? 0;
    if (at <= moment.getTime() || (now && at > now.getTime())) {
      attempt((storage) => storage.removeItem(key));
    }
  }
  if (allKept().length === 0) dropIds();
  tell();
}

/** The windows that are open now. */
async function openWindows(locks: Locks | undefined): Promise<At['windows']> {
  const { held } = (await locks?.query().catch(() => undefined)) ?? {};
  return held && new Set(held.flatMap(({ name }) => name ?? []));
}

/** Whether this window is known to be the only one that is open. */
function isOnly(windows: At['windows']): boolean {
  const own = lockOfWindow(windowNode());
  return windows !== undefined && ![...windows].some((it) => isLockOfWindow(it) && it !== own);
}

/** Makes a draft of another window one of this window, unless this one has a newer one with its name. */
function takeOver({ key, name }: Omit<Kept, 'window'>, draft: DatedDraft): void {
  const own = readAt(keyOf(name));
  if (!own || own.at < draft.at) {
    attempt((storage) => storage.setItem(keyOf(name), JSON.stringify(draft)));
  }
  attempt((storage) => storage.removeItem(key));
}

/** Whether a draft can't be read, or is older than a day while its form is not open. */
function isForgone({ window: of, name }: Kept, draft: DatedDraft | undefined, at: At): boolean {
  if (!draft) return true;
  if (draft.at >= at.now.getTime() - keptFor) return false;
  // What is open in another window, only that one knows.
  return of === windowNode() ? !open.has(name) : !at.windows?.has(lockOfWindow(of));
}

/** Lets go of what is older than a day, unless its form is still open: to be done now and then in a window that stays. */
export async function dropOldDrafts(
  now: Date,
  locks: Locks | undefined = browserLocks(),
): Promise<void> {
  const windows = await openWindows(locks);
  for (const kept of allKept()) {
    if (isForgone(kept, readAt(kept.key), { now, windows })) {
      attempt((storage) => storage.removeItem(kept.key));
    }
  }
  tell();
}

/**
 * Takes over the drafts of windows that were closed or died, and lets go of what is older than a day: to be done when a
 * window starts. Of two with one name the newest stays.
 */
export async function takeOverDrafts(
  now: Date,
  locks: Locks | undefined = browserLocks(),
): Promise<void> {
  const windows = await openWindows(locks);
  for (const kept of allKept()) {
    const { key, window: of } = kept;
    const draft = readAt(key);
    if (!draft || isForgone(kept, draft, { now, windows })) {
      attempt((storage) => storage.removeItem(key));
    } else if (of !== windowNode() && windows && !windows.has(lockOfWindow(of))) {
      takeOver(kept, draft);
    }
  }
  // A form that is open in another window may point to one, and have nothing typed in it yet.
  if (isOnly(windows) && allKept().length === 0) dropIds();
  tell();
}

/** Tells when a draft is kept or dropped; returns how to stop. */
export function watchDrafts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
