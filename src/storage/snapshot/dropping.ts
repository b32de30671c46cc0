import type { Directory } from '../files/directory';
import { pendingOf, sinceWipe } from './evidence';
import { type KeptFile, type KeptKind, keptFileName, keptFilesIn } from './keptFile';
import { outdated } from './rotation';

/** Removes a file. */
export function drop(folder: Directory, file: KeptFile): Promise<void> {
  return folder.remove(keptFileName(file));
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

/**
 * Removes files of these kinds that were cut off while they were written: such a file has a name and nothing in it. To be
 * called while no other tab writes one. Gives the files that are left, of every kind.
 */
export async function dropCutOff(
  folder: Directory,
  kinds: readonly Exclude<KeptKind, 'intent'>[],
): Promise<KeptFile[]> {
  const whole: KeptFile[] = [];
  for (const file of await keptFilesIn(folder)) {
    const isLooked = kinds.some((kind) => kind === file.kind);
    if (isLooked && (await folder.size(keptFileName(file))) === 0) await drop(folder, file);
    else whole.push(file);
  }
  return whole;
}

/** Removes what is no longer needed; a snapshot that was cut off while it was written does not count as one. */
export async function rotate(folder: Directory): Promise<void> {
  for (const file of outdated(await dropCutOff(folder, ['snapshot']))) await drop(folder, file);
}
