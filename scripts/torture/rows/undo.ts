import type { ChangeId } from '@/domain/journal/entry';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { makeTestStore } from '@/testing/dossierStore';
import { type Chance, chance } from '../../lib/chance';
import { counter, told } from '../counter';
import { dumpOf } from '../make/operations';
import { userChange } from '../make/userChange';
import { type Row, type Run, timesOf } from '../row';

const goal = 1000;

/** So many sequences follow one another in one database; a new one starts empty. */
const perDatabase = 25;

async function stateOf(store: DossierStore): Promise<string> {
  return dumpOf((await store.load()).records);
}

/** Makes changes; gives those that changed anything. */
async function changeSome(store: DossierStore, next: Chance): Promise<ChangeId[]> {
  const made: ChangeId[] = [];
  const count = 1 + Math.floor(next() * 4);
  for (let at = 0; at < count; at += 1) {
    const { records } = await store.load();
    const result = await store.commit({ author: 'Anna', operations: userChange(next, records) });
    if (!result.ok) throw new Error(result.error.code);
    if (result.value.entries.length > 0) made.push(result.value.change);
  }
  return made;
}

/** Takes changes back, the last one first; gives the undos in the order in which they were done. */
async function takeBack(store: DossierStore, changes: readonly ChangeId[]): Promise<ChangeId[]> {
  const undos: ChangeId[] = [];
  for (const change of changes.toReversed()) {
    const undone = await store.undo(change, 'Anna');
    if (!undone.ok) throw new Error(undone.error.code);
    undos.push(undone.value.change);
  }
  return undos;
}

async function faultOf(store: DossierStore, next: Chance): Promise<string | undefined> {
  const before = await stateOf(store);
  const changes = await changeSome(store, next);
  const after = await stateOf(store);
  const undos = await takeBack(store, changes);
  if ((await stateOf(store)) !== before) return 'undo does not return to the start';
  await takeBack(store, undos);
  return (await stateOf(store)) === after ? undefined : 'redo does not return to the end';
}

async function run(asked: Run) {
  const times = timesOf(asked, goal, 10);
  const sequences = counter('sequences undone, and redone', goal);
  let store = makeTestStore();
  for (let at = 0; at < times; at += 1) {
    if (at % perDatabase === 0) {
      store.close();
      store = makeTestStore();
    }
    const fault = await faultOf(store, chance(asked.seed * goal + at)).catch(told);
    sequences.count(fault && `sequence ${at}: ${fault}`);
  }
  store.close();
  return [sequences.outcome()];
}

/** Undo in the opposite order returns to the start, and redo to the end. */
export const undo: Row = { name: 'undo', title: 'Undo and redo', run };
