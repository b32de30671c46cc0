import type { JournalEntry } from '@/domain/journal/entry';
import type { JournalContent } from '@/domain/journal/setApart';
import { SupersededError } from '@/storage/tabs/versionGuard';
import type { WriteLock } from '../ports';
import { announcing, settle } from './announcing';
import { dropAll, dropBefore, dropCutOff, dropWiped, withoutCutOff } from './dropping';
import { expectedAfter, isBehind, lastKeptChange, nextNumber, pendingOf } from './evidence';
import { type FormerKind, fileOf, type KeptFile, keptFileName, keptFilesIn } from './keptFile';
import { type Recoverable, recoverable } from './recoverable';
import { restorable } from './rotation';
import type { SafekeepingPorts, Whole } from './safekeepingPorts';
import type { SnapshotOutcome } from './snapshotOutcome';
import type { Standing } from './standing';
import { takeSnapshot } from './takeSnapshot';
import { type KeepingTrouble, troubleBook } from './trouble';

/**
 * How the dossier stands now, given how it stood after the change that was kept last. That may be of some time before:
 * where a change could not be kept, or none was yet.
 */
export type StandingAfter = (before: Standing | undefined) => Promise<Standing>;

/** One change, which the database has. */
export type KeptChange = {
  /** None: then how the dossier stands is taken for all that there has to be. */
  readonly entries: readonly JournalEntry[];
  readonly standingAfter: StandingAfter;
  /** Reads the whole journal, this change too. */
  readonly whole?: () => Promise<Whole>;
};

/**
 * What came of a wipe: the dossier is gone. `copiesLeft`: of what was kept of it outside of the database something may still
 * be there, as the browser gave no access to it.
 */
export type WipeOutcome = 'copiesLeft' | 'wiped';

/** Keeps a dossier a second time, outside of the database. Nothing here ever fails a write to the dossier. */
export type Safekeeping = {
  /** Whether this browser has a place for it. */
  readonly isAvailable: boolean;
  /**
   * Keeps the entries of one change; all there is where something that came before was never kept, as what is on screen when
   * a change is called saved may not be lost either (where there is no room for that, the change alone). To be called while nobody else writes. Rejects only when
   * `standingAfter` does.
   */
  readonly keepChange: (change: KeptChange) => Promise<void>;
  /** Does `wipe`, and throws away all that was kept; a wipe that fails leaves everything, and rejects. */
  readonly duringWipe: (version: number, wipe: () => Promise<void>) => Promise<WipeOutcome>;
  /** Throws away what was kept before a wipe at a moment (ISO 8601, UTC) that did not come to that. Rejects when it can't. */
  readonly dropBefore: (moment: string) => Promise<void>;
  /** Does `replace`, after which the dossier holds as many entries as said, perhaps fewer than now. */
  readonly duringReplacement: <T extends { readonly ok: boolean }>(
    after: Standing,
    replace: () => Promise<T>,
  ) => Promise<T>;
  /** Writes the whole journal to a new file, reads that back, and only then lets go of older ones. */
  readonly takeSnapshot: (read: () => Promise<Whole>) => Promise<SnapshotOutcome>;
  /**
   * Keeps what something else is about to take the place of, so that newer snapshots do not push it out. Never rejects: where
   * it tells of a failure nothing should take its place.
   */
  readonly keepFormer: (kind: FormerKind, former: Whole) => Promise<SnapshotOutcome>;
  /** Why not all of the dossier is kept at present, as far as this tab knows. */
  readonly trouble: () => KeepingTrouble | undefined;
  /** Tells when that becomes another; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The snapshots that are there, newest first, with those of what something else took the place of. */
  readonly snapshots: () => Promise<KeptFile[]>;
  /** What is in a snapshot; `undefined` when it is damaged. */
  readonly contentOf: (file: KeptFile) => Promise<JournalContent | undefined>;
  /** A file as it is, damaged or not. */
  readonly bytesOf: (file: KeptFile) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The most that can be had back, and what of it is damaged; `undefined` when nothing was kept. */
  readonly recoverable: () => Promise<Recoverable | undefined>;
};

async function inTurn(
  lock: WriteLock,
  take: () => Promise<SnapshotOutcome>,
): Promise<SnapshotOutcome> {
  try {
    return await lock(take);
  } catch (error) {
    if (error instanceof SupersededError) return 'superseded';
    throw error;
  }
}

function isAllKept(outcome: SnapshotOutcome): boolean {
  return outcome === 'taken' || outcome === 'unchanged';
}

/** Keeps a dossier in a folder. */
export function createSafekeeping(ports: SafekeepingPorts): Safekeeping {
  const { folder, codec, clock, mark, lock } = ports;
  const trouble = troubleBook();
  let isSwept = false;
  /** Whether a wipe could not reach what was kept before it: with the next change that would be missed. */
  let areCopiesLeft = false;

  async function contentOf(file: KeptFile): Promise<JournalContent | undefined> {
    const bytes = await folder.read(keptFileName(file));
    return bytes && codec.decode(bytes);
  }

  /** What was kept, and how much of it can be read; the first time without what a killed browser was writing. */
  async function keptFiles(): Promise<{ files: KeptFile[]; readable: readonly KeptFile[] }> {
    if (isSwept) {
      const files = await keptFilesIn(folder);
      return { files, readable: files };
    }
    const { whole, unreadable } = await lock(() => dropCutOff(folder, ['change', 'snapshot']));
    isSwept = true;
    return { files: [...whole, ...unreadable], readable: whole };
  }

  /** Throws away what a wipe could not reach. */
  async function dropLeft(): Promise<void> {
    if (!areCopiesLeft) return;
    await lock(() => dropAll(folder));
    areCopiesLeft = false;
  }

  async function take(read: () => Promise<Whole>, added = 0): Promise<SnapshotOutcome> {
    const outcome = await inTurn(lock, () => takeSnapshot(ports, read, added));
    trouble.ended(outcome);
    return outcome;
  }

  return {
    isAvailable: true,
    keepChange: async ({ entries, standingAfter, whole }) => {
      // Without a change it is the user who says that this is all.
      const isAll = entries.length === 0;
      let expected: Standing | undefined;
      try {
        await dropLeft();
        const { files, readable } = await keptFiles();
        const standing = await standingAfter(isAll ? undefined : lastKeptChange(files));
        const before = { ...standing, entries: standing.entries - entries.length };
        await settle(folder, files, before);
        if (whole && !isAll && isBehind(readable, before)) {
          if (isAllKept(await take(whole, entries.length))) return;
        }
        expected = isAll ? standing : expectedAfter(files, entries, standing);
        const file = fileOf('change', nextNumber(files), expected, clock.now());
        await folder.write(keptFileName(file), await codec.encode({ entries, setApart: [] }));
      } catch (error) {
        // The database has it; the next snapshot will have it too, once there is room.
        trouble.caught(error);
      }
      mark.write(expected ?? (await standingAfter(undefined)));
    },
    duringWipe: async (version, wipe) => {
      const wiped: Standing = { version, entries: 0, records: 0, last: undefined };
      await announcing(ports, wiped, wipe, () => true);
      mark.write(undefined);
      try {
        await lock(async () => {
          await dropWiped(folder);
          // Without room for the announcement nothing may stay that would bring back what was wiped.
          if (!pendingOf(await keptFilesIn(folder))) await dropAll(folder);
        });
        return 'wiped';
      } catch {
        // The dossier is gone all the same: a wipe that rejects has left it.
        areCopiesLeft = true;
        return 'copiesLeft';
      }
    },
    dropBefore: (moment) => lock(() => dropBefore(folder, moment)),
    duringReplacement: (after, replace) => announcing(ports, after, replace, ({ ok }) => ok),
    takeSnapshot: (read) => take(read),
    keepFormer: async (kind, former) => {
      const { keepFormer } = await import('./keepFormer');
      return inTurn(lock, () => keepFormer(ports, kind, former));
    },
    snapshots: async () => restorable(await keptFilesIn(folder)),
    trouble: trouble.present,
    subscribe: trouble.subscribe,
    contentOf,
    bytesOf: (file) => folder.read(keptFileName(file)),
    recoverable: async () =>
      recoverable(await withoutCutOff(folder, await keptFilesIn(folder)), ports),
  };
}
