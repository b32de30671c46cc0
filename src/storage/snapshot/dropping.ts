import type { Directory } from '../files/directory';
import { isKeptBefore, latestOf, pendingOf, sinceWipe } from './evidence';
import { type KeptFile, type KeptKind, keptFileName, keptFilesIn } from './keptFile';

/** Removes a file. */
export function drop(folder: Directory, file: KeptFile): Promise<void> {
  return folder.remove(keptFileName(file));
}

/** Removes files; one that can't be removed stays, and is in nobody's way. */
export async function dropWhatCanBe(folder: Directory, files: readonly KeptFile[]): Promise<void> {
  await Promise.allSettled(files.map((file) => drop(folder, file)));
}

/** Removes everything that was kept. */
export async function dropAll(folder: Directory): Promise<void> {
  for (const file of await keptFilesIn(folder)) await drop(folder, file);
}

/** Removes what was kept before a wipe, also when that was cut off while it did so. */
export async function dropWiped(folder: Directory): Promise<void> {
  const files = await keptFilesIn(folder);
  if (pendingOf(files)?.entries !== 0) return;
  const current = new Set(sinceWipe(files));
  for (const file of files) {
    if (file.kind !== 'intent' && !current.has(file)) await drop(folder, file);
  }
}

/** Removes what was kept before a wipe at a moment (ISO 8601, UTC) that could not do so. */
export async function dropBefore(folder: Directory, moment: string): Promise<void> {
  // By the announcement first, where there was room for one: a clock may have been ahead before.
  await dropWiped(folder);
  for (const file of await keptFilesIn(folder)) {
    if (isKeptBefore(file, moment)) await drop(folder, file);
  }
}

/** The files of a folder after a look at how long they are. */
type Looked = {
  readonly whole: readonly KeptFile[];
  /** Those of which the browser doesn't say how long they are: they may be whole, or damaged. */
  readonly unreadable: readonly KeptFile[];
};

/**
 * Removes files of these kinds that were cut off while they were written: such a file has a name and nothing in it. To be
 * called while no other tab writes one. Gives the files that are left, of every kind.
 */
export async function dropCutOff(
  folder: Directory,
  kinds: readonly Exclude<KeptKind, 'intent'>[],
): Promise<Looked> {
  const files = await keptFilesIn(folder);
  const sizeOf = (file: KeptFile) => folder.size(keptFileName(file)).catch(() => undefined);
  const isLooked = (file: KeptFile) => kinds.some((kind) => kind === file.kind);
  // All at once: what gives no answer is waited for only once.
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, size: isLooked(file) ? await sizeOf(file) : Infinity })),
  );
  await dropWhatCanBe(
    folder,
    sizes.flatMap(({ file, size }) => (size === 0 ? file : [])),
  );
  return {
    whole: sizes.flatMap(({ file, size = 0 }) => (size > 0 ? file : [])),
    unreadable: sizes.flatMap(({ file, size }) => (size === undefined ? file : [])),
  };
}

/**
 * The files that tell how a dossier stood, without the newest where that was cut off while it was written: a name with nothing
 * in it, of what nobody was told is saved. Removes nothing.
 */
export async function withoutCutOff(
  folder: Directory,
  files: readonly KeptFile[],
): Promise<readonly KeptFile[]> {
  const latest = latestOf(files);
  if (!latest) return files;
  const size = await folder.size(keptFileName(latest)).catch(() => undefined);
  if (size !== 0) return files;
  // A snapshot of it may have been begun as well.
  return withoutCutOff(
    folder,
    files.filter((file) => file !== latest),
  );
}
