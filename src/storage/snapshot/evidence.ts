import type { JournalEntry } from '@/domain/journal/entry';
import type { KeptFile } from './keptFile';
import type { Standing } from './standing';

/** Where two bear one number, the snapshot was made after the change. */
function inOrder(a: KeptFile, b: KeptFile): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.made < b.made ? -1 : 1;
}

/** Files in the order in which what they tell came to be. */
export function inSequence(files: readonly KeptFile[]): KeptFile[] {
  return files.toSorted(inOrder);
}

/** The number for the next change. */
export function nextNumber(files: readonly KeptFile[]): number {
  return files.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

/** Whether a file tells how the dossier stood when it was written. */
export function isTelling({ kind }: KeptFile): boolean {
  return kind === 'change' || kind === 'snapshot';
}

/** The newest file that tells how the dossier stood. */
export function latestOf(files: readonly KeptFile[]): KeptFile | undefined {
  return inSequence(files.filter(isTelling)).at(-1);
}

/**
 * How the dossier stood after the newest change, as far as a file of that change tells: a snapshot is counted while others
 * may write, and what was announced since may or may not have been done.
 */
export function lastKeptChange(files: readonly KeptFile[]): Standing | undefined {
  if (pendingOf(files)) return undefined;
  const latest = latestOf(files)?.number;
  return files.find(({ kind, number }) => kind === 'change' && number === latest);
}

/** What was about to be done when nothing was kept afterwards: it was cut off, before or after the database did it. */
export function pendingOf(files: readonly KeptFile[]): KeptFile | undefined {
  const latest = latestOf(files)?.number ?? 0;
  return inSequence(files.filter(({ kind, number }) => kind === 'intent' && number > latest)).at(
    -1,
  );
}

/** Whether what was announced came to be: the database holds exactly that many entries. */
export function isDone(intent: Standing, found: Standing): boolean {
  return intent.entries === found.entries;
}

/**
 * Whether the database holds something that these files do not: what was written and cut off before it was kept. Where a
 * migration came between, the numbers can't be held against each other, and that can't be ruled out.
 */
export function isBehind(files: readonly KeptFile[], found: Standing): boolean {
  if (found.entries === 0) return false;
  const latest = latestOf(files);
  if (!latest || latest.version !== found.version) return true;
  const pending = pendingOf(files);
  return latest.entries < found.entries || (pending !== undefined && isDone(pending, found));
}

/** How the dossier should stand by these files, given how it does; `undefined` when they tell nothing. */
export function expectedOf(files: readonly KeptFile[], found: Standing): KeptFile | undefined {
  const pending = pendingOf(files);
  return pending && isDone(pending, found) ? pending : latestOf(files);
}

/**
 * Whether a snapshot may hold the entries of a change, after which the dossier stands as `found`: it may have been taken
 * between the change and the file of it.
 */
function mayHold(
  { kind, last }: KeptFile,
  entries: readonly JournalEntry[],
  found: Standing,
): boolean {
  if (kind !== 'snapshot' || last === undefined || last > (found.last ?? '')) return false;
  return entries.every(({ stamp }) => stamp <= last);
}

/**
 * How the dossier should stand after a change of these entries, given how it does: entries that were missing before it are
 * still missed, so that a loss is not forgotten with the first change after it.
 */
export function expectedAfter(
  files: readonly KeptFile[],
  entries: readonly JournalEntry[],
  found: Standing,
): Standing {
  const before = { ...found, entries: found.entries - entries.length };
  const expected = expectedOf(files, before);
  // After a migration the numbers can't be held against each other: then only emptiness tells.
  const isComparable = expected?.version === found.version || before.entries === 0;
  if (!expected || !isComparable) return found;
  const told = expected.entries - (mayHold(expected, entries, found) ? entries.length : 0);
  const missing = Math.max(0, told - before.entries);
  return { ...found, entries: found.entries + missing };
}

/** Whether a file holds what was kept up to a moment (ISO 8601, UTC). */
export function isKeptBefore({ kind, made }: KeptFile, moment: string): boolean {
  return kind !== 'intent' && made <= moment;
}

/** The files that hold what was written since the dossier was last wiped. */
export function sinceWipe(files: readonly KeptFile[]): KeptFile[] {
  const wiped = files.filter(({ kind, entries }) => kind === 'intent' && entries === 0);
  const from = wiped.reduce((highest, { number }) => Math.max(highest, number), 0);
  return files.filter(
    ({ number, kind }) => number > from || (number === from && kind !== 'intent'),
  );
}
