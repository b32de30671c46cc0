import type { JournalEntry } from '@/domain/journal/entry';
import { makeTestStore } from './dossierStore';
import { makeStudy } from './records';
import { makeSafekeeping } from './safekeeping';

/** A change that puts a study. */
export function putStudy(id: string, title = id) {
  return {
    author: 'Anna',
    operations: [{ type: 'put' as const, record: makeStudy(id, { title }) }],
  };
}

/** A store that is kept in memory, in which these studies were put one after the other. */
export async function makeKeptStore(ids: readonly string[] = []) {
  const { kept, files, mark } = makeSafekeeping();
  const store = makeTestStore({ safekeeping: async () => kept });
  for (const id of ids) await store.commit(putStudy(id));
  const snapshot = () => kept.takeSnapshot(store.whole);
  return { store, kept, files, mark, snapshot };
}

/** What entries are about. */
export function idsIn(entries: readonly JournalEntry[] | undefined): string[] | undefined {
  return entries?.map(({ ref }) => ref.id);
}
