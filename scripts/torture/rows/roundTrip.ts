import { recordsEntered } from '@/domain/dossier/entered';
import { decodeBundle } from '@/formats/bundle/decodeBundle';
import { newestVersion } from '@/storage/migrations/migrations';
import { makeTestStore } from '@/testing/dossierStore';
import { chance } from '../../lib/chance';
import { counter, told } from '../counter';
import { backupOf, putBack } from '../make/files';
import { someJournal } from '../make/journals';
import { dumpOf } from '../make/operations';
import { type Row, type Run, timesOf } from '../row';

const goal = 1000;
/** One in so many is encrypted, and one in so many goes through a database as well: both take long. */
const encryptedEvery = 50;
const storedEvery = 10;

type Entries = ReturnType<typeof someJournal>;

async function throughFile(entries: Entries, passphrase?: string): Promise<string | undefined> {
  const file = await backupOf(entries, passphrase);
  const read = await decodeBundle(file, { databaseVersion: newestVersion, passphrase });
  if (!read.ok) return `refused: ${read.error.code}`;
  const isSame = JSON.stringify(read.value.entries) === JSON.stringify(entries);
  return isSame ? undefined : 'entries differ';
}

async function throughDatabase(entries: Entries): Promise<string | undefined> {
  const store = makeTestStore();
  try {
    const put = await putBack(store, await backupOf(entries));
    if (put.outcome !== 'restored') return JSON.stringify(put);
    const { records, rejected } = await store.load();
    if (rejected.length > 0) return `${rejected.length} records rejected`;
    if (dumpOf(records) !== dumpOf(recordsEntered(entries).records)) return 'records differ';
    const again = await putBack(makeTestStore(), await backupOf(await store.journal()));
    return again.outcome === 'restored' ? undefined : JSON.stringify(again);
  } finally {
    store.close();
  }
}

async function run(asked: Run) {
  const times = timesOf(asked, goal, 30);
  const files = counter('dossiers through a file', goal);
  const stored = counter('of these also through a database', goal / storedEvery);
  for (let at = 0; at < times; at += 1) {
    const next = chance(asked.seed * goal + at);
    const entries = someJournal(next, 5 + Math.floor(next() * 40));
    const passphrase = at % encryptedEvery === 0 ? `wachtzin ë ${at}` : undefined;
    const named = (fault: string | undefined) => fault && `dossier ${at}: ${fault}`;
    files.count(named(await throughFile(entries, passphrase).catch(told)));
    if (at % storedEvery === 0) stored.count(named(await throughDatabase(entries).catch(told)));
  }
  return [files.outcome(), stored.outcome()];
}

/** Whatever stands in a dossier comes out of a backup as it went in. */
export const roundTrip: Row = {
  name: 'round-trip',
  title: 'Dossiers with odd texts, there and back',
  run,
};
