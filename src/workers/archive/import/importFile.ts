import type { ArchiveReading } from '@/formats/tweedekamer/archiveReading';
import { readArchiveFile } from '@/formats/tweedekamer/readArchiveFile';
import type { ImportRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import type { Held } from '@/workers/archive/held';
import { importStep, stepSize } from './importing';
import type { KnownRecords } from './knownRecords';

/** A step is also written once the records that wait took so much of the file: a few may be as large as thousands. */
const stepCharacters = 8_000_000;

/** What an import needs besides its file. */
export type ImportPlace = {
  readonly store: ArchiveStore;
  readonly known: KnownRecords;
  readonly isCancelled: () => boolean;
  /** Told after each step, when it is on disk. */
  readonly onStep: (held: Held, progress: ImportRow) => void;
  /** Told after each part of the file: the bytes that were read of it, and the counts so far. */
  readonly onProgress: (bytes: number, progress: ImportRow) => void;
};

/** The file, with the number of its bytes that were taken from it. */
function counted(file: File) {
  let bytes = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (part, controller) => {
      bytes += part.byteLength;
      controller.enqueue(part);
    },
  });
  return {
    name: file.name,
    stream: () => file.stream().pipeThrough(count),
    taken: () => bytes,
  };
}

/** What of a list is left when its first so many were dealt with in an import that was broken off. */
function unread(readings: readonly ArchiveReading[], seen: number, done: number) {
  return seen >= done ? readings : readings.slice(Math.min(readings.length, done - seen));
}

/**
 * Imports one file step by step, from where `progress` says that it had come. Gives the archive and the progress after
 * it, with the state in which it ended. Throws when the file can't be read; what was written before stays.
 */
export async function importFile(
  file: File,
  start: { readonly held: Held; readonly progress: ImportRow },
  { store, known, isCancelled, onStep, onProgress }: ImportPlace,
): Promise<{ readonly held: Held; readonly progress: ImportRow }> {
  const source = counted(file);
  let { held, progress } = start;
  const alreadyDone = progress.read;
  let seen = 0;
  let waiting: ArchiveReading[] = [];
  let characters = 0;
  const count = (more: number) => (characters += more);
  const write = async () => {
    characters = 0;
    if (waiting.length === 0) return;
    ({ held, progress } = await importStep(store, { held, known, progress }, waiting));
    waiting = [];
    onStep(held, progress);
  };
  try {
    for await (const readings of readArchiveFile(source, count)) {
      waiting.push(...unread(readings, seen, alreadyDone));
      seen += readings.length;
      if (waiting.length >= stepSize || characters >= stepCharacters) await write();
      onProgress(source.taken(), { ...progress, read: Math.max(alreadyDone, seen) });
      if (isCancelled()) break;
    }
  } finally {
    // Also when the rest can't be read or unpacked: what came before that is whole.
    await write();
  }
  const state = isCancelled() ? ('cancelled' as const) : ('done' as const);
  progress = { ...progress, state };
  await store.putImport(progress);
  return { held, progress };
}
