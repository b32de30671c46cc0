import type { Directory } from '../files/directory';
import { dropCutOff, dropWhatCanBe } from './dropping';
import { inSequence, latestOf, sinceWipe } from './evidence';
import { type FormerFile, formerKinds, isFormer, type KeptFile } from './keptFile';
import { isSameStanding } from './standing';

/** This many of the newest snapshots are kept, and the last one of each of this many days. */
const newestKept = 3;
const daysKept = 7;

/** Of each kind of what something else took the place of, this many are kept, however much is written afterwards. */
const formersKept = 3;

function dayOf({ made }: KeptFile): string {
  return made.slice(0, 'yyyy-mm-dd'.length);
}

function keptSnapshots(newestFirst: readonly KeptFile[]): ReadonlySet<KeptFile> {
  const lastOfDay = new Map<string, KeptFile>();
  for (const file of newestFirst) {
    if (!lastOfDay.has(dayOf(file))) lastOfDay.set(dayOf(file), file);
  }
  return new Set([
    ...newestFirst.slice(0, newestKept),
    ...[...lastOfDay.values()].slice(0, daysKept),
  ]);
}

function byAge(a: FormerFile, b: FormerFile): number {
  if (a.number !== b.number) return b.number - a.number;
  return a.made < b.made ? 1 : -1;
}

/** Of files of one kind, the newest first, those that stay; of two that hold the same the newer counts. */
function keptOf(newestFirst: readonly FormerFile[]): readonly FormerFile[] {
  return newestFirst
    .filter((file, at) => !newestFirst.slice(0, at).some((newer) => isSameStanding(newer, file)))
    .slice(0, formersKept);
}

function keptFormers(files: readonly KeptFile[]): ReadonlySet<KeptFile> {
  const formers = files.filter(isFormer).toSorted(byAge);
  return new Set(formerKinds.flatMap((kind) => keptOf(formers.filter((it) => it.kind === kind))));
}

/**
 * The snapshots that can be put back, newest first. One of what was then kept as the former is not told of twice.
 */
export function restorable(files: readonly KeptFile[]): KeptFile[] {
  const current = sinceWipe(files);
  const formers = current.filter(isFormer);
  const isTold = (file: KeptFile) =>
    formers.some((former) => former.number >= file.number && isSameStanding(former, file));
  const snapshots = current.filter((file) => file.kind === 'snapshot' && !isTold(file));
  return inSequence([...snapshots, ...formers]).toReversed();
}

/**
 * The files that are no longer needed. Changes stay until two snapshots hold them: should the newest turn out to be
 * damaged, the one before it and the changes since still give everything.
 */
export function outdated(files: readonly KeptFile[]): KeptFile[] {
  const snapshots = inSequence(files.filter(({ kind }) => kind === 'snapshot')).toReversed();
  const kept = keptSnapshots(snapshots);
  const formers = keptFormers(files);
  const [newest, second] = snapshots;
  const latest = latestOf(files)?.number ?? 0;
  // A wipe that was cut off has not become a fact yet.
  const current = new Set(sinceWipe(files.filter(({ number }) => number <= latest)));
  return files.filter((file) => {
    if (file.number > latest) return false;
    if (file.kind === 'intent') return file.entries > 0 && file.number <= (newest?.number ?? 0);
    if (!current.has(file)) return true;
    if (isFormer(file)) return !formers.has(file);
    if (file.kind === 'snapshot') return !kept.has(file);
    return file.number <= (second?.number ?? 0);
  });
}

/** Removes what is no longer needed; a snapshot that was cut off while it was written does not count as one. */
export async function rotate(folder: Directory): Promise<void> {
  // Nor does one of which the browser says nothing: it takes the place of none that can be read, and stays.
  const { whole } = await dropCutOff(folder, ['snapshot', ...formerKinds]);
  await dropWhatCanBe(folder, outdated(whole));
}
