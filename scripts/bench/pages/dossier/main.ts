import { openBrowserSafekeeping } from '@/queries/safekeeping';
import { openDossier } from '@/storage/openDossier';
import { onlyTurn } from '@/storage/turn';
import { makeClaim, makeMotion, makeStudy } from '@/testing/records';
import { publish } from '../publish';

const turn = onlyTurn();
const kept = openBrowserSafekeeping('eigen', turn.version);
const store = openDossier('eigen', () => kept, turn);
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

const functions = {
  /** Fills the dossier with so many records; each leaves an entry in the journal. */
  fill: async (count: number) => {
    await store.wipe();
    await store.commit({
      author,
      operations: [{ type: 'put', record: makeStudy('onderzoek-1') }],
    });
    for (let at = 0; at < count; at += perChange) {
      const operations = Array.from({ length: Math.min(perChange, count - at) }, (_, of) => ({
        type: 'put' as const,
        record: makeMotion(`motie-${at + of}`),
      }));
      const outcome = await store.commit({ author, operations });
      if (!outcome.ok) throw new Error(outcome.error.code);
    }
  },
  /** Milliseconds of a status that is saved, and of the same record put without any of what a dossier keeps. */
  save: async () => {
    const claim = nextClaim();
    const put = await timed(() => putRaw({ ...claim }));
    const commit = await timed(async () => {
      const outcome = await store.commit({ author, operations: [{ type: 'put', record: claim }] });
      if (!outcome.ok) throw new Error(outcome.error.code);
    });
    return { commit, put };
  },
};
/** What the page of the dossier can be asked. */
export type DossierFunctions = typeof functions;

publish(functions);
