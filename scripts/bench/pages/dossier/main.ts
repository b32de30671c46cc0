import type { DossierRecord } from '@/domain/dossier/records';
import { openBrowserSafekeeping } from '@/queries/safekeeping/safekeeping';
import { openDossierDatabase } from '@/storage/database/database';
import { createDossierStore, type DossierStore } from '@/storage/dossier/dossierStore';
import { openDossier } from '@/storage/dossier/openDossier';
import { browserClock, randomId } from '@/storage/ports';
import { markOnly } from '@/storage/snapshot/markOnly';
import type { Standing } from '@/storage/snapshot/standing';
import { broadcastChannel } from '@/storage/tabs/tabChannel';
import { onlyTurn } from '@/storage/tabs/turn';
import { webLock, writeLockName } from '@/storage/tabs/writeLock';
import { makeClaim, makeMotion, makeStudy } from '@/testing/records';
import { publish } from '../publish';

const turn = onlyTurn();
const kept = openBrowserSafekeeping('eigen', turn.version);
const store = openDossier('eigen', () => kept, turn);

let marked: Standing | undefined;
const mark = {
  read: () => marked,
  write: (standing: Standing | undefined) => {
    marked = standing;
  },
};
/** The same without a second keeping place. */
const inDatabase = createDossierStore({
  database: openDossierDatabase('bench'),
  clock: browserClock,
  nextId: randomId,
  node: 'bench',
  lock: webLock(writeLockName),
  channel: broadcastChannel('bench'),
  safekeeping: async () => markOnly(mark),
  version: turn.version,
});
const author = 'Bench';
const perChange = 500;
let claims = 0;

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('claims', { keyPath: 'id' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}

const raw = openRaw();

async function putRaw(record: object): Promise<void> {
  const database = await raw;
  const transaction = database.transaction('claims', 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not put')));
  });
  transaction.objectStore('claims').put(record);
  await done;
}

function nextClaim() {
  claims += 1;
  const code = claims % 2 === 0 ? 'running' : 'planned';
  return makeClaim(`stand-${claims}`, 'onderzoek-1', { code });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function fillWith(into: DossierStore, count: number): Promise<void> {
  await into.wipe(new Date().toISOString());
  await into.commit({ author, operations: [{ type: 'put', record: makeStudy('onderzoek-1') }] });
  for (let at = 0; at < count; at += perChange) {
    const operations = Array.from({ length: Math.min(perChange, count - at) }, (_, of) => ({
      type: 'put' as const,
      record: makeMotion(`motie-${at + of}`),
    }));
    const outcome = await into.commit({ author, operations });
    if (!outcome.ok) throw new Error(outcome.error.code);
  }
}

async function saveIn(into: DossierStore, record: DossierRecord): Promise<void> {
  const outcome = await into.commit({ author, operations: [{ type: 'put', record }] });
  if (!outcome.ok) throw new Error(outcome.error.code);
}

const functions = {
  /** Fills the dossier with so many records; each leaves an entry in the journal. */
  fill: async (count: number) => {
    await fillWith(store, count);
    await fillWith(inDatabase, count);
  },
  /**
   * Milliseconds of a status that is saved, with and without its second keeping place, and of the same record put without
   * any of what a dossier keeps.
   */
  save: async () => {
    const claim = nextClaim();
    const put = await timed(() => putRaw({ ...claim }));
    const commit = await timed(() => saveIn(inDatabase, claim));
    const saved = await timed(() => saveIn(store, claim));
    return { commit, saved, put };
  },
};
/** What the page of the dossier can be asked. */
export type DossierFunctions = typeof functions;

publish(functions);
