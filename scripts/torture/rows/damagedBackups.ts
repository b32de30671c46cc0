import { openDossierDatabase } from '@/storage/database/database';
import { makeTestStore } from '@/testing/dossierStore';
import { chance } from '../../lib/chance';
import { counter } from '../counter';
import { dumpOfDatabase, newDatabaseName } from '../make/database';
import { backupOf, putBack } from '../make/files';
import { someJournal } from '../make/journals';
import { someOperations } from '../make/operations';
import { type Row, type Run, timesOf } from '../row';

type Bytes = Uint8Array<ArrayBuffer>;

const goal = 500;
const passphrase = 'gracht sleutel';

/** Places spread over the whole file, its ends included; all of them when there are no more than asked. */
function places(length: number, count: number): number[] {
  const step = (length - 1) / Math.max(1, count - 1);
  const all = Array.from({ length: count }, (_, at) => Math.round(at * step));
  return [...new Set(all)];
}

function withByteChanged(file: Bytes, at: number, by: number): Bytes {
  const changed = file.slice();
  changed[at] = (changed[at] ?? 0) ^ by;
  return changed;
}

/** A dossier in a database, and whether a file is refused and leaves that as it was to the byte. */
async function dossierThatStays({ seed }: Run) {
  const name = newDatabaseName();
  const store = makeTestStore({ database: openDossierDatabase(name) });
  const next = chance(seed + 1);
  for (let at = 0; at < 4; at += 1) {
    await store.commit({ author: 'Anna', operations: someOperations(next) });
  }
  const before = await dumpOfDatabase(name);
  return {
    close: () => store.close(),
    faultOf: async (file: Bytes, what: string): Promise<string | undefined> => {
      const put = await putBack(store, file, passphrase);
      if (put.outcome !== 'refused') return `${what}: ${JSON.stringify(put)}`;
      return (await dumpOfDatabase(name)) === before ? undefined : `${what}: database changed`;
    },
  };
}

async function run(asked: Run) {
  const times = timesOf(asked, goal, 30);
  const entries = someJournal(chance(asked.seed), 20);
  const files = {
    plain: await backupOf(entries),
    encrypted: await backupOf(entries, passphrase),
  };
  const dossier = await dossierThatStays(asked);
  const outcomes = [];
  for (const [name, file] of Object.entries(files)) {
    const cut = counter(`${name} backup, cut off`, goal);
    for (const at of places(file.length, times)) {
      cut.count(await dossier.faultOf(file.slice(0, at), `cut at ${at} of ${file.length}`));
    }
    const changed = counter(`${name} backup, a byte changed`, goal);
    const next = chance(asked.seed + 2);
    for (const at of places(file.length, times)) {
      const by = 1 + Math.floor(next() * 255);
      changed.count(await dossier.faultOf(withByteChanged(file, at, by), `${at} ^ ${by}`));
    }
    outcomes.push(cut.outcome(), changed.outcome());
  }
  dossier.close();
  return outcomes;
}

/** A backup that is not whole is refused, and what is there stays as it was to the byte. */
export const damagedBackups: Row = {
  name: 'damaged-backups',
  title: 'Backups that were cut off or changed',
  run,
};
