import type { DossierName } from '@/domain/dossier/dossierName';
import { databaseName } from '@/storage/database/database';
import {
  isWipedSince,
  nothingRemembered,
  type Remembered,
  readRemembered,
} from '@/storage/dossier/metaRows';
import type { Directory } from '../files/directory';
import type { Asking } from '../files/patience';
import { isNewer } from '../migrations/migrations';
import type { WriteLock } from '../ports';
import { withoutCutOff } from './dropping';
import { expectedOf, isKeptBefore } from './evidence';
import { type KeptFile, keptFilesIn } from './keptFile';
import type { Mark } from './marks';
import { openFolder } from './openFolder';
import { isLessThan, nothing, openAsIs, readStanding, type Standing } from './standing';

/** What a database holds. */
type Held = Remembered & { readonly found: Standing };

/** What was found of a dossier before anything was opened or written. */
export type Inspection =
  | ({ readonly state: 'sound' } & Held)
  /** Written by a newer version of the program: to be read, not to be written to. */
  | ({ readonly state: 'newer' } & Held)
  /** There was more. */
  | ({ readonly state: 'lost'; readonly expected: Standing } & Held)
  /** The browser can't open or read the database. */
  | {
      readonly state: 'unreadable';
      readonly reason: string;
      readonly expected: Standing | undefined;
    };

export type InspectionPorts = {
  readonly name: DossierName;
  readonly mark: Mark;
  /** The last wipe that the settings know; they reach the disk together with the mark. */
  readonly knownWipe?: string | undefined;
  /** The lock of all writers: what looks lost is looked at again while nobody writes. */
  readonly lock: WriteLock;
  readonly folder?: (name: DossierName) => Promise<Directory | undefined>;
  /** Where its database is. */
  readonly databases?: IDBFactory;
  /** How an answer of the database, and one's turn among the writers, are waited for. */
  readonly asking?: Asking;
};

const askPlainly: Asking = (question) => question();

async function findHeld(name: string, databases?: IDBFactory): Promise<Held> {
  const database = await openAsIs(name, databases);
  if (!database) return { found: nothing, ...nothingRemembered };
  try {
    const [found, remembered] = await Promise.all([
      readStanding(database),
      readRemembered(database),
    ]);
    return { found, ...remembered };
  } finally {
    database.close();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Does work in the lock of all writers: it is the windows that are waited for until it is one's turn. */
async function inTurn<T>(lock: WriteLock, asking: Asking, work: () => Promise<T>): Promise<T> {
  let begin: (() => void) | undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const done = lock(() => {
    begin?.();
    return work();
  });
  await asking(() => Promise.race([begun, done]), 'windows');
  return done;
}

/** The files without what a wipe did not come to throw away: that is not missed. */
function notWiped(
  files: readonly KeptFile[],
  { wipedAt, hasCopies }: Remembered,
): readonly KeptFile[] {
  if (wipedAt === undefined || !hasCopies) return files;
  return files.filter((file) => !isKeptBefore(file, wipedAt));
}

/** Looks by the names of files; `isNobodyWriting` says that one with nothing in it was cut off. */
async function look(
  { name, mark, knownWipe, databases, folder = openFolder, asking = askPlainly }: InspectionPorts,
  isNobodyWriting = false,
): Promise<Inspection> {
  // What should be there is read first: a tab that writes meanwhile only adds to what is found.
  const place = await folder(name);
  const all = place ? await keptFilesIn(place).catch(() => []) : [];
  const files = place && isNobodyWriting ? await withoutCutOff(place, all) : all;
  const marked = mark.read();
  let held: Held;
  try {
    held = await asking(() => findHeld(databaseName(name), databases));
  } catch (error) {
    const expected = expectedOf(files, nothing) ?? marked;
    return { state: 'unreadable', reason: reasonOf(error), expected };
  }
  const { found } = held;
  if (isNewer(found.version)) return { state: 'newer', ...held };
  // Where the settings on disk are of before a wipe, so is the mark.
  const isMarkOld = isWipedSince(knownWipe, held.wipedAt);
  const expected = expectedOf(notWiped(files, held), found) ?? (isMarkOld ? undefined : marked);
  if (expected && isLessThan(found, expected)) return { state: 'lost', expected, ...held };
  return { state: 'sound', ...held };
}

/** Holds a dossier against what is known of it outside of the database. Changes nothing. */
export async function inspectDossier(ports: InspectionPorts): Promise<Inspection> {
  const { lock, asking = askPlainly } = ports;
  const first = await look(ports);
  // Another tab may have been wiping, migrating or restoring; one that hangs may hold the lock for ever.
  return first.state === 'lost' || first.state === 'unreadable'
    ? inTurn(lock, asking, () => look(ports, true))
    : first;
}
