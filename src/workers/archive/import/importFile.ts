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

/** So much of a file is taken from it at once. */
const pieceSize = 131_072;

/**
 * The file, with the number of its bytes that were taken from it. They are taken piece by piece, when the one before was
 * read: a stream as the browser makes it runs ahead by some megabytes, which packed are a large part of all records.
 */
function counted(file: File) {
  let bytes = 0;
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: async (controller) => {
          const piece = await file.slice(bytes, bytes + pieceSize).arrayBuffer();
          bytes += piece.byteLength;
          if (piece.byteLength > 0) controller.enqueue(new Uint8Array(piece));
          if (piece.byteLength < pieceSize) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  return { name: file.name, stream, taken: () => bytes };
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
