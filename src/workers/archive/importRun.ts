import { UnpackedTooLargeError } from '@/formats/tweedekamer/decompress';
import type { ImportRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import { isStorageFull } from '@/storage/storageFull';
import type { ImportFailureCode, ImportOutcome, ImportProgress } from './archiveApi';
import type { HeldArchive } from './heldArchive';
import { importFile } from './importFile';
import { KnownRecords } from './knownRecords';

/** What an import of several files works with. */
export type ImportRun = {
  readonly store: ArchiveStore;
  readonly archive: HeldArchive;
  readonly now: () => Date;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Told after each step, when it is on disk. */
  readonly onStep: () => void;
};

function isOf(row: ImportRow, file: File): boolean {
  return row.name === file.name && row.size === file.size && row.modified === file.lastModified;
}

/** The import of this file that was broken off, or a new one. */
async function progressFor({ store, now }: ImportRun, file: File): Promise<ImportRow> {
  const imports = await store.imports();
  const unfinished = imports.findLast((row) => row.state !== 'done' && isOf(row, file));
  if (unfinished) return { ...unfinished, state: 'running' };
  return {
    id: Math.max(0, ...imports.map(({ id }) => id)) + 1,
    name: file.name,
    size: file.size,
    modified: file.lastModified,
    startedAt: now().toISOString(),
    state: 'running',
    read: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    problems: 0,
  };
}

type FileEnd = { readonly progress: ImportRow; readonly error?: unknown };

async function importOne(
  run: ImportRun,
  known: KnownRecords,
  file: File,
  onBytes: (bytes: number, progress: ImportRow) => void,
): Promise<FileEnd> {
  const { store, archive, isCancelled } = run;
  let written = await progressFor(run, file);
  await store.putImport(written);
  try {
    const ended = await importFile(
      file,
      { held: await archive.present(), progress: written },
      {
        store,
        known,
        isCancelled,
        onStep: (held, progress) => {
          archive.become(held);
          written = progress;
          run.onStep();
        },
        onProgress: onBytes,
      },
    );
    return { progress: ended.progress };
  } catch (error) {
    written = { ...written, state: 'failed' };
    // On a full disk this may fail too; the import then reads as one that was broken off, which it is.
    await store.putImport(written).catch(() => undefined);
    return { progress: written, error };
  }
}

function failureCode(error: unknown): ImportFailureCode {
  if (isStorageFull(error)) return 'storage.full';
  return error instanceof UnpackedTooLargeError ? 'archive.tooLarge' : 'archive.unreadable';
}

/** Imports files one after the other; stops at the first that can't be read, and keeps all that came before. */
export async function importAll(run: ImportRun, files: readonly File[]): Promise<ImportOutcome> {
  const imports: ImportRow[] = [];
  const all = files.reduce((sum, { size }) => sum + size, 0) || 1;
  const known = new KnownRecords(await run.archive.present());
  let before = 0;
  for (const file of files) {
    if (run.isCancelled()) break;
    const { progress, error } = await importOne(run, known, file, (bytes, current) =>
      run.onProgress({ current, share: (before + bytes) / all }),
    );
    imports.push(progress);
    before += file.size;
    if (error === undefined) continue;
    return { ok: false, error: { code: failureCode(error), file: file.name }, imports };
  }
  await run.archive.tidyUp();
  return { ok: true, imports };
}
