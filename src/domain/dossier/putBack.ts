import { byRecord } from '@/domain/journal/byRecord';
import type { ChangeId, JournalEntry } from '@/domain/journal/entry';
import { deletionsAmong } from '@/domain/journal/mark';
import { type RecordRef, recordKinds, refKey } from '@/domain/shared/ids';
import { buildDossier, subjectsOf } from './dossier';
import type { DossierRecord } from './records';
import { isLeftBy, recordsEver } from './recordsEver';

/** How what was deleted comes back. */
export type PutBack =
  /** By taking back the whole change by which it went. */
  | { readonly type: 'undo'; readonly change: ChangeId }
  /** By putting these records, as that change did more: a merge, or another dossier that came in its place. */
  | { readonly type: 'put'; readonly records: readonly DossierRecord[] };

/** A record as it was when it went, and the change by which it did. */
type Gone = { readonly record: DossierRecord; readonly change: ChangeId };
type AllGone = ReadonlyMap<string, Gone>;

/** Every record that is in the journal alone, by its key. */
function goneIn(journal: readonly JournalEntry[]): AllGone {
  const gone = new Map<string, Gone>();
  for (const [key, entries] of byRecord(journal)) {
    const deletion = deletionsAmong(entries).at(-1);
    const [last] = deletion ? recordsEver(entries) : [];
    if (deletion && last?.isDeleted)
      gone.set(key, { record: last.record, change: deletion.change });
  }
  return gone;
}

/**
 * A record with what it is about, where nothing of that `isThere` any more, and with all about these that went by the same
 * changes.
 */
function comingAlong(
  ref: RecordRef,
  gone: AllGone,
  isThere: (subject: RecordRef) => boolean,
): AllGone {
  const found = new Map<string, Gone>();
  const add = (refs: readonly RecordRef[]) => {
    for (const key of refs.map(refKey)) {
      const one = gone.get(key);
      if (one) found.set(key, one);
    }
  };
  add([ref]);
  for (const { record } of found.values()) {
    const subjects = subjectsOf(record);
    if (!subjects.some(isThere)) add(subjects);
  }
  const changes = new Set([...found.values()].map(({ change }) => change));
  const went = [...gone.values()].filter(({ change }) => changes.has(change));
  const parts = buildDossier(went.map(({ record }) => record));
  for (const { record } of found.values()) {
    add(recordKinds.flatMap((kind): readonly DossierRecord[] => parts.about(kind, record)));
  }
  return found;
}

/**
 * How a record that was deleted comes back, with what went along with it and nothing else: the other things that a merge did
 * stay done. What went as a change was undone comes back with all of that change. `undefined` where the journal, which is in
 * order of stamp, does not know it as deleted.
 */
export function putBackOf(ref: RecordRef, journal: readonly JournalEntry[]): PutBack | undefined {
  const gone = goneIn(journal);
  const change = gone.get(refKey(ref))?.change;
  if (change === undefined) return undefined;
  const along = comingAlong(ref, gone, (subject) => isLeftBy(journal, subject));
  const ofChange = journal.filter((entry) => entry.change === change);
  const isAll =
    ofChange.some(({ undoes }) => undoes) ||
    ofChange.every((entry) => along.has(refKey(entry.ref)));
  const back = [...along.values()];
  return isAll && back.every((one) => one.change === change)
    ? { type: 'undo', change }
    : { type: 'put', records: back.map(({ record }) => record) };
}
