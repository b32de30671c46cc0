import type { DossierName } from '@/domain/dossier/dossierName';
import type { Day } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import type { Directory } from '../files/directory';

/** Why no backup was written to the folder; what was there before is still there. */
export type FolderFailure = {
  readonly code:
    | 'folder.noPermission'
    /** The folder, or the disk on which it was, is gone. */
    | 'folder.missing'
    | 'folder.full'
    /** Read back, it was not what was written. */
    | 'folder.differs'
    | 'folder.failed';
};

export type DatedBackup = {
  readonly dossier: DossierName;
  readonly on: Day;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many backups of the dossier stay. */
  readonly kept: number;
  /** Whether all that an earlier file of that day holds is in this backup too, so that this may take its place. */
  readonly covers: (earlier: Uint8Array<ArrayBuffer>) => Promise<boolean>;
};

const codes: Readonly<Record<string, FolderFailure['code']>> = {
  NotAllowedError: 'folder.noPermission',
  SecurityError: 'folder.noPermission',
  NotFoundError: 'folder.missing',
  QuotaExceededError: 'folder.full',
};

function failureFor(error: unknown): FolderFailure {
  const name = error instanceof DOMException ? error.name : '';
  return { code: codes[name] ?? 'folder.failed' };
}

type Dated = { readonly name: string; readonly on: string; readonly number: number };

function datedFiles(names: readonly string[], dossier: DossierName): Dated[] {
  return names
    .flatMap((name): Dated[] => {
      const [, of, on, number = '1'] =
        /^gevolg-([a-z]+)-(\d{4}-\d\d-\d\d)(?:-(\d{1,6}))?\.gevolg$/u.exec(name) ?? [];
      return of === dossier && on ? [{ name, on, number: Number(number) }] : [];
    })
    .sort((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? -1 : 1));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

async function nameFor(directory: Directory, backup: DatedBackup): Promise<string> {
  const { dossier, on, covers } = backup;
  const last = datedFiles(await directory.names(), dossier).findLast((file) => file.on === on);
  if (!last) return `gevolg-${dossier}-${on}.gevolg`;
  const earlier = await directory.read(last.name);
  if (!earlier || (await covers(earlier))) return last.name;
  return `gevolg-${dossier}-${on}-${last.number + 1}.gevolg`;
}

/**
 * Writes the backup of a day, reads it back, and takes away the oldest ones. It takes the place of an earlier one of that
 * day only when it holds all that is in it: a dossier that was emptied never goes over a full one.
 */
export async function writeDated(
  directory: Directory,
  backup: DatedBackup,
): Promise<Result<string, FolderFailure>> {
  try {
    const name = await nameFor(directory, backup);
    await directory.write(name, backup.bytes);
    const written = await directory.read(name);
    if (!written || !isSame(written, backup.bytes)) return failure({ code: 'folder.differs' });
    const files = datedFiles(await directory.names(), backup.dossier);
    const old = files.slice(0, -backup.kept).filter((file) => file.name !== name);
    for (const file of old) await directory.remove(file.name);
    return success(name);
  } catch (error) {
    return failure(failureFor(error));
  }
}
