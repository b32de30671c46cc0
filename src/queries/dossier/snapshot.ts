import { dossierAsOf } from '@/domain/dossier/asOf';
import { buildDossier, type Dossier } from '@/domain/dossier/dossier';
import { dossierEntered, type EnteredDossier } from '@/domain/dossier/entered';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Rejected } from '@/domain/dossier/rejected';
import type { Committed } from '@/domain/journal/committed';
import type { JournalEntry } from '@/domain/journal/entry';
import type { Day } from '@/domain/shared/day';
import { refKey } from '@/domain/shared/ids';
import type { Loaded } from '@/storage/dossier/dossierStore';

/** All records of a dossier as the cache holds them. Immutable: a change gives another one. */
export type Snapshot = {
  readonly records: readonly DossierRecord[];
  readonly rejected: readonly Rejected[];
  readonly dossier: Dossier;
};

/** The snapshot of what was read from disk. */
export function makeSnapshot({ records, rejected }: Pick<Snapshot, keyof Loaded>): Snapshot {
  return { records, rejected, dossier: buildDossier(records) };
}

/**
 * The snapshot after a change, without reading anything again; `undefined` when only the disk can tell, as for a
 * record that comes back to the place where it was before it was deleted.
 */
export function patchSnapshot(snapshot: Snapshot, committed: Committed): Snapshot | undefined {
  if (committed.entries.some(({ action }) => action === 'restored')) return undefined;
  const removed = new Set(committed.removed.map(refKey));
  const put = new Map(committed.put.map((record) => [refKey(record), record]));
  const kept = snapshot.records.flatMap((record) => {
    const key = refKey(record);
    if (removed.has(key)) return [];
    const changed = put.get(key);
    put.delete(key);
    return [changed ?? record];
  });
  const touched = (rejected: Rejected) => {
    const key = refKey(rejected.ref);
    return removed.has(key) || committed.put.some((record) => refKey(record) === key);
  };
  return makeSnapshot({
    records: [...kept, ...put.values()],
    rejected: snapshot.rejected.filter((rejected) => !touched(rejected)),
  });
}

const pastDossiers = new WeakMap<Snapshot, Map<Day, Dossier>>();

/** The dossier as of a day by the days of its facts; worked out once per snapshot and day. */
export function dossierOn(snapshot: Snapshot, on: Day): Dossier {
  const known = pastDossiers.get(snapshot) ?? new Map<Day, Dossier>();
  pastDossiers.set(snapshot, known);
  const dossier = known.get(on) ?? dossierAsOf(snapshot.dossier, on);
  known.set(on, dossier);
  return dossier;
}

const enteredDossiers = new WeakMap<readonly JournalEntry[], Map<Day, EnteredDossier>>();

/** The dossier as it had been entered by the end of a day; worked out once per journal and day. */
export function dossierEnteredOn(journal: readonly JournalEntry[], on: Day): EnteredDossier {
  const known = enteredDossiers.get(journal) ?? new Map<Day, EnteredDossier>();
  enteredDossiers.set(journal, known);
  const entered = known.get(on) ?? dossierEntered(journal, on);
  known.set(on, entered);
  return entered;
}
