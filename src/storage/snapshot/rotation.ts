import { inSequence, latestOf, sinceWipe } from './evidence';
import type { KeptFile } from './keptFile';

/** This many of the newest snapshots are kept, and the last one of each of this many days. */
const newestKept = 3;
const daysKept = 7;

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

/**
 * The files that are no longer needed. Changes stay until two snapshots hold them: should the newest turn out to be
 * damaged, the one before it and the changes since still give everything.
 */
export function outdated(files: readonly KeptFile[]): KeptFile[] {
  const snapshots = inSequence(files.filter(({ kind }) => kind === 'snapshot')).toReversed();
  const kept = keptSnapshots(snapshots);
  const [newest, second] = snapshots;
  const latest = latestOf(files)?.number ?? 0;
  // A wipe that was cut off has not become a fact yet.
  const current = new Set(sinceWipe(files.filter(({ number }) => number <= latest)));
  return files.filter((file) => {
    if (file.number > latest) return false;
    if (file.kind === 'intent') return file.entries > 0 && file.number <= (newest?.number ?? 0);
    if (!current.has(file)) return true;
    if (file.kind === 'snapshot') return !kept.has(file);
    return file.number <= (second?.number ?? 0);
  });
}
