import type { JournalEntry } from '@/domain/journal/entry';
import type { Clock, WriteLock } from '../ports';
import {
  expectedOf,
  inSequence,
  isDone,
  latestOf,
  nextNumber,
  pendingOf,
  sinceWipe,
} from './evidence';
import type { Folder } from './folder';
import { type KeptFile, type KeptKind, keptFileName, keptFilesIn } from './keptFile';
import type { Mark } from './marks';
import { type Recoverable, recoverable } from './recoverable';
import { outdated } from './rotation';
import { isLessThan, type Standing } from './standing';

/** Turns entries into the bytes of a file and back, with counts and a checksum; damaged bytes give `undefined`. */
export type EntriesCodec = {
  readonly encode: (entries: readonly JournalEntry[]) => Promise<Uint8Array<ArrayBuffer>>;
  readonly decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly JournalEntry[] | undefined>;
};

/** The journal as it was read, with the count of what is in the tables at that same moment. */
export type Whole = { readonly entries: readonly JournalEntry[]; readonly standing: Standing };

/**
 * What became of a snapshot. `less`: the dossier holds less than what was kept of it, and that is not overwritten.
 * `failed`: it could not be written, or did not read back as it was written.
 */
export type SnapshotOutcome = 'taken' | 'unchanged' | 'empty' | 'less' | 'failed' | 'unavailable';

/** Keeps a dossier a second time, outside of the database. Nothing here ever fails a write to the dossier. */
export type Safekeeping = {
  /** Whether this browser has a place for it. */
  readonly isAvailable: boolean;
  /** Keeps the entries of one change, after the database has them; `standing` is how the dossier stands now. */
  readonly keepChange: (entries: readonly JournalEntry[], standing: Standing) => Promise<void>;
  /** Does `wipe`, and throws away all that was kept; a wipe that fails leaves everything. */
  readonly duringWipe: (version: number, wipe: () => Promise<void>) => Promise<void>;
  /** Does `replace`, after which the dossier holds as many entries as said, perhaps fewer than now. */
  readonly duringReplacement: <T extends { readonly ok: boolean }>(
    after: Standing,
    replace: () => Promise<T>,
  ) => Promise<T>;
  /** Writes the whole journal to a new file, reads that back, and only then lets go of older ones. */
  readonly takeSnapshot: (read: () => Promise<Whole>) => Promise<SnapshotOutcome>;
  /** The snapshots that are there, newest first. */
  readonly snapshots: () => Promise<KeptFile[]>;
  /** The bytes of a file; `undefined` when it is gone. */
  readonly bytesOf: (file: KeptFile) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The entries in a snapshot; `undefined` when it is damaged. */
  readonly entriesIn: (file: KeptFile) => Promise<readonly JournalEntry[] | undefined>;
  /** The most that can be had back; `undefined` when nothing can. */
  readonly recoverable: () => Promise<Recoverable | undefined>;
};

export type SafekeepingPorts = {
  readonly folder: Folder;
  readonly codec: EntriesCodec;
  readonly clock: Clock;
  readonly mark: Mark;
  /** Held while files are replaced, by one tab at a time. */
  readonly lock: WriteLock;
};

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b?.length === a.length && a.every((byte, at) => byte === b[at]);
}

/** The number of the last file that a snapshot covers; what was announced but not done is not among them. */
function lastCovered(files: readonly KeptFile[], found: Standing): number {
  const pending = pendingOf(files);
  const isUndone = pending !== undefined && !isDone(pending, found);
  return nextNumber(isUndone ? files.filter((file) => file !== pending) : files) - 1;
}

const nothingWritten = new Uint8Array();

/** Keeps a dossier in a folder. */
export function createSafekeeping(ports: SafekeepingPorts): Safekeeping {
  const { folder, codec, clock, mark, lock } = ports;
  const remove = (file: KeptFile) => folder.remove(keptFileName(file));

  function fileOf(kind: KeptKind, number: number, standing: Standing): KeptFile {
    return { ...standing, kind, number, made: clock.now().toISOString() };
  }

  /** What was announced and never came to be is forgotten, before a later file makes it look as if it had. */
  async function settle(files: readonly KeptFile[], before: Standing): Promise<void> {
    const pending = pendingOf(files);
    if (pending && !isDone(pending, before)) await remove(pending);
  }

  async function entriesIn(file: KeptFile): Promise<readonly JournalEntry[] | undefined> {
    const bytes = await folder.read(keptFileName(file));
    return bytes && codec.decode(bytes);
  }

  /** Lets go of what is no longer needed; a snapshot that was cut off while it was written does not count as one. */
  async function rotate(): Promise<void> {
    const files = await keptFilesIn(folder);
    const whole: KeptFile[] = [];
    for (const file of files) {
      const isCutOff =
        file.kind === 'snapshot' && (await folder.read(keptFileName(file)))?.length === 0;
      if (isCutOff) await remove(file);
      else whole.push(file);
    }
    for (const file of outdated(whole)) await remove(file);
  }

  async function dropAll(): Promise<void> {
    for (const file of await keptFilesIn(folder)) await remove(file);
  }

  /** Throws away what was kept before a wipe, also when that was cut off while it did so. */
  async function dropWiped(): Promise<void> {
    const files = await keptFilesIn(folder);
    if (pendingOf(files)?.entries !== 0) return;
    const current = new Set(sinceWipe(files));
    for (const file of files) {
      if (file.kind !== 'intent' && !current.has(file)) await remove(file);
    }
  }

  async function writeSnapshot(before: KeptFile[], whole: Whole): Promise<SnapshotOutcome> {
    // Rows of the journal that can't be read are not in the snapshot, so they don't count as kept.
    const held = { ...whole.standing, entries: whole.entries.length };
    if (held.entries === 0) {
      await dropWiped();
      return 'empty';
    }
    const expected = expectedOf(before, held);
    if (expected && isLessThan(held, expected)) return 'less';
    const latest = latestOf(before);
    const isKept = latest?.kind === 'snapshot' && latest.entries === held.entries;
    if (isKept && latest.last === held.last && !pendingOf(before)) return 'unchanged';
    const file = fileOf('snapshot', lastCovered(before, held), held);
    const bytes = await codec.encode(whole.entries);
    await folder.write(keptFileName(file), bytes);
    if (!isSame(bytes, await folder.read(keptFileName(file)))) {
      await remove(file);
      return 'failed';
    }
    mark.write(held);
    await rotate();
    return 'taken';
  }

  async function takeSnapshot(read: () => Promise<Whole>): Promise<SnapshotOutcome> {
    return lock(async () => {
      try {
        // Looked at before the journal is read: what is kept from here on may not be in the snapshot.
        const before = await keptFilesIn(folder);
        return await writeSnapshot(before, await read());
      } catch {
        // A full disk, or a file system that was closed: what was kept before still is.
        return 'failed';
      }
    });
  }

  async function announce(standing: Standing): Promise<KeptFile | undefined> {
    try {
      const files = await keptFilesIn(folder);
      const intent = fileOf('intent', nextNumber(files), standing);
      await folder.write(keptFileName(intent), nothingWritten);
      return intent;
    } catch {
      return undefined;
    }
  }

  /** Announces what is about to be done, and takes that back when it wasn't. */
  async function announcing<T>(
    standing: Standing,
    work: () => Promise<T>,
    wasDone: (result: T) => boolean,
  ): Promise<T> {
    const intent = await announce(standing);
    let done = false;
    try {
      const result = await work();
      done = wasDone(result);
      return result;
    } finally {
      if (intent && !done) await remove(intent).catch(() => undefined);
    }
  }

  return {
    isAvailable: true,
    keepChange: async (entries, standing) => {
      try {
        const files = await keptFilesIn(folder);
        await settle(files, { ...standing, entries: standing.entries - entries.length });
        const file = fileOf('change', nextNumber(files), standing);
        await folder.write(keptFileName(file), await codec.encode(entries));
      } catch {
        // The database has it; the next snapshot will have it too, once there is room.
      }
      mark.write(standing);
    },
    duringWipe: async (version, wipe) => {
      const wiped: Standing = { version, entries: 0, records: 0, last: undefined };
      await announcing(wiped, wipe, () => true);
      mark.write(undefined);
      await lock(async () => {
        await dropWiped();
        // Without room for the announcement nothing may stay that would bring back what was wiped.
        if (!pendingOf(await keptFilesIn(folder))) await dropAll();
      });
    },
    duringReplacement: (after, replace) => announcing(after, replace, ({ ok }) => ok),
    takeSnapshot,
    snapshots: async () => {
      const files = sinceWipe(await keptFilesIn(folder));
      return inSequence(files.filter(({ kind }) => kind === 'snapshot')).toReversed();
    },
    bytesOf: (file) => folder.read(keptFileName(file)),
    entriesIn,
    recoverable: async () => recoverable(await keptFilesIn(folder), entriesIn),
  };
}
