import { isNothingReadable } from '@/domain/archive/importCounts';
import { DamagedFileError, UnpackedTooLargeError } from '@/formats/tweedekamer/decompress';
import { NotRecordsError } from '@/formats/tweedekamer/notRecords';
import type { ImportRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import { isStorageFull } from '@/storage/database/storageFull';
import type {
  FailedFile,
  ImportFailureCode,
  ImportOutcome,
  ImportProgress,
  RefusedFile,
} from '@/workers/archive/archiveApi';
import type { HeldArchive } from '@/workers/archive/heldArchive';
import { throttledProgress } from '@/workers/archive/throttledProgress';
import { importFile } from './importFile';
import { KnownRecords } from './knownRecords';

/** What an import of several files works with. */
export type ImportRun = {
  readonly store: ArchiveStore;
  readonly archive: HeldArchive;
  readonly now: () => Date;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Told when a file is begun and after each step, when it is on disk. */
  readonly onStep: () => void;
};

function isOf(row: ImportRow, file: File): boolean {
  return row.name === file.name && row.size === file.size && row.modified === file.lastModified;
}

/** The import of this file that was broken off, or a new one. */
async function progressFor({ store, now }: ImportRun, file: File): Promise<ImportRow> {
  const imports = await store.imports();
  const unfinished = imports.findLast((row) => !isOver(row) && isOf(row, file));
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

/** A row that also names what comes after its file; of what was to come when it was broken off, all stays named. */
function withNext(row: ImportRow, after: readonly File[]): ImportRow {
  const next = [...new Set([...after.map(({ name }) => name), ...(row.next ?? [])])];
  return next.length > 0 ? { ...row, next } : row;
}

/** A file that is begun is no longer one that is still to come, whichever import named it. */
async function nameNoMore({ store }: ImportRun, name: string): Promise<void> {
  for (const { next = [], ...row } of await store.imports()) {
    if (!next.includes(name)) continue;
    const left = next.filter((one) => one !== name);
    await store.putImport(left.length > 0 ? { ...row, next: left } : row);
  }
}

const over: ReadonlySet<ImportRow['state']> = new Set(['done', 'refused', 'damaged', 'outdated']);

/** A file of which all is dealt with; one that holds no records, is damaged or has to be added anew has nothing to go on with. */
function isOver({ state }: ImportRow): boolean {
  return over.has(state);
}

/** How an import ended that failed: by what the file is, or by something that may be better the next time. */
function stateAfter(error: unknown): ImportRow['state'] {
  if (error instanceof NotRecordsError) return 'refused';
  const isAtFault = error instanceof DamagedFileError || error instanceof UnpackedTooLargeError;
  return isAtFault ? 'damaged' : 'failed';
}

/** Imports go one at a time: what reads as running when another begins, ended with its window. */
async function markBrokenOff({ store }: ImportRun): Promise<void> {
  for (const row of await store.imports()) {
    if (row.state === 'running') await store.putImport({ ...row, state: 'brokenOff' });
  }
}

type FileEnd = {
  /** How it stood when it was begun, or gone on with. */
  readonly begun: ImportRow;
  readonly progress: ImportRow;
  readonly error?: unknown;
};

async function importOne(
  run: ImportRun,
  known: KnownRecords,
  { file, after }: { readonly file: File; readonly after: readonly File[] },
  onBytes: (bytes: number, progress: ImportRow) => void,
): Promise<FileEnd> {
  const { store, archive, isCancelled } = run;
  const begun = withNext(await progressFor(run, file), after);
  let written = begun;
  await store.putImport(written);
  await nameNoMore(run, file.name);
  // What compares letters with motions is to end now, and not after the first step.
  run.onStep();
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
    return { begun, progress: ended.progress };
  } catch (error) {
    written = { ...written, state: stateAfter(error) };
    // On a full disk this may fail too; the import then reads as one that was broken off, which it is.
    await store.putImport(written).catch(() => undefined);
    return { begun, progress: written, error };
  }
}

function failureCode(error: unknown): ImportFailureCode {
  if (isStorageFull(error)) return 'storage.full';
  return error instanceof UnpackedTooLargeError ? 'archive.tooLarge' : 'archive.unreadable';
}

function failureOf({ name, read, problems }: ImportRow, error: unknown): FailedFile {
  return { file: name, code: failureCode(error), kept: read - problems };
}

/** Why a file brought nothing, where that is no failure of reading it. */
function refusalOf({ name, read, problems }: ImportRow, error: unknown): RefusedFile | undefined {
  if (error instanceof NotRecordsError) {
    const { what, said } = error;
    return { file: name, what, ...(said !== undefined && { said }) };
  }
  const isAllBroken = error === undefined && isNothingReadable({ read, problems });
  return isAllBroken ? { file: name, what: 'nothingReadable' } : undefined;
}

/**
 * Imports files one after the other. One that can't be read to its end, or is something else than records of the Kamer, is
 * told of with what was kept of it, and the next ones are read all the same; only a full disk ends the import.
 */
export async function importAll(run: ImportRun, files: readonly File[]): Promise<ImportOutcome> {
  await markBrokenOff(run);
  await run.archive.forgetIfOutdated();
  const imports: ImportRow[] = [];
  const resumed: ImportRow[] = [];
  const refused: RefusedFile[] = [];
  const failed: FailedFile[] = [];
  const all = files.reduce((sum, { size }) => sum + size, 0) || 1;
  const known = new KnownRecords(await run.archive.present());
  const tell = throttledProgress(run.onProgress, run.now);
  let before = 0;
  let readBefore = 0;
  for (const [at, file] of files.entries()) {
    if (run.isCancelled() || failed.at(-1)?.code === 'storage.full') break;
    const chosen = { file, after: files.slice(at + 1) };
    const { begun, progress, error } = await importOne(run, known, chosen, (bytes, current) =>
      tell({
        current,
        read: readBefore + current.read,
        file: at + 1,
        files: files.length,
        share: (before + bytes) / all,
      }),
    );
    imports.push(progress);
    if (begun.read > 0) resumed.push(begun);
    before += file.size;
    readBefore += progress.read;
    const refusal = refusalOf(progress, error);
    if (refusal) refused.push(refusal);
    else if (error !== undefined) failed.push(failureOf(progress, error));
  }
  if (failed.at(-1)?.code !== 'storage.full') await run.archive.tidyUp();
  await run.archive.confirm();
  return {
    imports,
    resumed,
    refused,
    failed,
    notBegun: files.slice(imports.length).map(({ name }) => name),
  };
}
