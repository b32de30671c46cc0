import { deriveReferences } from '@/archive/links/derivedReferences';
import { buildMotionIndex, type MotionIndex } from '@/archive/links/motionIndex';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Clock, TabChannel, WriteLock } from '@/storage/ports';
import { isOfRecords, tell } from '@/workers/archive/archiveNews';
import { throttledProgress } from '@/workers/archive/throttledProgress';
import type { ComparingProgress, FindingApi } from './findingApi';
import { leavable } from './leavableTurn';
import { linkAll } from './linkAll';
import { LinkedLetters, type Sides } from './linkedLetters';
import { hasLinks, keepLinks, keepLinksSoFar, readLinksBefore } from './linkStore';
import { keepReferences, storedReferences } from './referenceStore';
import { readSides, withPublications } from './sides';

/** What working out works with; in tests with a database of their own. */
export type FindingServiceOptions = {
  readonly store: ArchiveStore;
  readonly clock: Clock;
  readonly channel: TabChannel;
  /** Whether any tab runs an import now. */
  readonly isImporting: () => Promise<boolean>;
  /** Has the windows work it out one at a time: the next one when the one before has ended, or was closed. */
  readonly turn: WriteLock;
};

/** The references that are worked out for all records. */
function referencesOf({ motions, letters }: Sides, index: MotionIndex) {
  const placeOf = (paper: number) =>
    motions.places[paper] ?? letters.places[paper - motions.places.length] ?? 0;
  const derived = deriveReferences(index.motions, letters.items);
  return { references: storedReferences(derived, placeOf), derived };
}

/** How working out ended: `changed` when the records did so meanwhile, so that it is of no use. */
type End = 'done' | 'changed' | 'stopped';

/** Works out what takes all records, once for each state of the archive, and stores it beside the index. */
export function createFindingService({
  store,
  channel,
  clock,
  isImporting,
  turn,
}: FindingServiceOptions): FindingApi {
  /** Counts what was heard of changes: what began before the last one is outdated. */
  let changes = 0;
  let isDone = false;
  let isStopped = false;
  const waiting = leavable(turn);
  let working: Promise<boolean> | undefined;
  channel.listen((message) => {
    if (!isOfRecords(message)) return;
    changes += 1;
    isDone = false;
  });

  async function workOut(onProgress: (progress: ComparingProgress) => void): Promise<End> {
    const begun = changes;
    const isOver = () => isStopped || changes > begun;
    const over = (): End => (changes > begun ? 'changed' : 'stopped');
    const ended = () => (changes > begun ? 'changed' : 'done');
    const basis = await store.basis();
    if (await hasLinks(store)) return ended();
    const sides = await readSides(store);
    if (isOver()) return over();
    const index = buildMotionIndex(sides.motions.items);
    // Stored first: a number that someone looks for need not wait for the links.
    const { references, derived } = referencesOf(sides, index);
    if (!(await keepReferences(store, basis, references))) return 'changed';
    tell(channel, 'workedOut');
    if (isOver()) return over();
    const motions = withPublications(sides.motions, derived.publications);
    const isSame = motions === sides.motions;
    const ofMotions = isSame ? index : buildMotionIndex(motions.items);
    const given = { before: await readLinksBefore(store), likely: isSame ? derived : undefined };
    const links = await linkAll(new LinkedLetters({ ...sides, motions }, ofMotions, given), {
      isOver,
      onProgress,
      keep: (soFar) => keepLinksSoFar(store, basis, soFar),
    });
    if (!links) return over();
    if (!(await keepLinks(store, basis, links))) return 'changed';
    tell(channel, 'workedOut');
    return ended();
  }

  async function untilOver(onProgress: (progress: ComparingProgress) => void): Promise<boolean> {
    const report = throttledProgress(onProgress, () => clock.now());
    isStopped = false;
    while (!isDone) {
      // It would begin anew after each step of the import, and whoever asks is asked again after it.
      if (await isImporting()) return false;
      const end = await workOut(report);
      if (end === 'stopped') return false;
      isDone = end === 'done';
    }
    return true;
  }

  return {
    prepare: async (onProgress) => {
      if (isDone) return true;
      // Where another window was before it, most is done by then, or all.
      working ??= waiting
        .take(() => untilOver(onProgress))
        .then((isWorkedOut) => isWorkedOut ?? false)
        .finally(() => {
          working = undefined;
        });
      return working;
    },
    stop: async () => {
      isStopped = true;
      waiting.leave();
    },
  };
}
