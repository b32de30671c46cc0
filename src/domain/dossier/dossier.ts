import type { ItemRef, RecordKind, RecordRef } from '@/domain/shared/ids';
import { refKey } from '@/domain/shared/ids';
import type { DossierRecord, RecordOf } from './records';

/** All records of one dossier at one moment, with the look-ups that the rules need. Immutable. */
export type Dossier = {
  /** The records of a kind, in the order of the dossier. */
  all: <Kind extends RecordKind>(kind: Kind) => readonly RecordOf[Kind][];
  /** One record, or `undefined` when there is none (or no longer). */
  find: <Kind extends RecordKind>(kind: Kind, id: string) => RecordOf[Kind] | undefined;
  /** The records of a kind that point at this item: claims, checks and evidence about it, its requests, its shifts. */
  about: <Kind extends RecordKind>(kind: Kind, ref: RecordRef) => readonly RecordOf[Kind][];
};

/** The records at which a record points as being about them; they go when the last of those goes. */
export function subjectsOf(record: DossierRecord): readonly RecordRef[] {
  switch (record.kind) {
    case 'assignment':
    case 'check':
    case 'evidence':
    case 'status':
    case 'step':
      return [record.subject];
    case 'deadline':
      return record.subjects;
    case 'shift':
      return [{ kind: 'deadline', id: record.deadlineId }];
    case 'request':
      return [{ kind: 'motion', id: record.motionId }];
    case 'ambition':
    case 'commitment':
    case 'document':
    case 'motion':
    case 'recommendation':
    case 'study':
      return [];
  }
}

type Lists = { [Kind in RecordKind]?: RecordOf[Kind][] };

function push(lists: Lists, record: DossierRecord): void {
  const list: DossierRecord[] = lists[record.kind] ?? [];
  list.push(record);
  Object.assign(lists, { [record.kind]: list });
}

/** Builds the look-ups over a list of records; a later record with the same kind and id is taken as another one. */
export function buildDossier(records: Iterable<DossierRecord>): Dossier {
  const lists: Lists = {};
  const byKey = new Map<string, DossierRecord>();
  const bySubject = new Map<string, Lists>();
  for (const record of records) {
    push(lists, record);
    byKey.set(refKey(record), record);
    for (const subject of subjectsOf(record)) {
      const key = refKey(subject);
      const found = bySubject.get(key) ?? {};
      push(found, record);
      bySubject.set(key, found);
    }
  }
  return {
    all: (kind) => lists[kind] ?? [],
    find: (kind, id) => lists[kind] && pick(byKey.get(refKey({ kind, id })), kind),
    about: (kind, ref) => bySubject.get(refKey(ref))?.[kind] ?? [],
  };
}

function isOfKind<Kind extends RecordKind>(
  record: DossierRecord,
  kind: Kind,
): record is Extract<DossierRecord, RecordOf[Kind]> {
  return record.kind === kind;
}

function pick<Kind extends RecordKind>(
  record: DossierRecord | undefined,
  kind: Kind,
): RecordOf[Kind] | undefined {
  return record && isOfKind(record, kind) ? record : undefined;
}

/** All records of the dossier, of every kind. */
export function recordsOf(dossier: Dossier, kinds: readonly RecordKind[]): DossierRecord[] {
  return kinds.flatMap((kind): readonly DossierRecord[] => dossier.all(kind));
}

/** The record with everything that is about it and about that in turn: what a deletion takes along. */
export function withDependents(
  dossier: Dossier,
  ref: RecordRef,
  kinds: readonly RecordKind[],
): RecordRef[] {
  const found = new Map<string, RecordRef>([[refKey(ref), { kind: ref.kind, id: ref.id }]]);
  for (const current of found.values()) {
    for (const dependent of kinds.flatMap((kind): readonly DossierRecord[] =>
      dossier.about(kind, current),
    )) {
      const orphaned = subjectsOf(dependent).every((subject) => found.has(refKey(subject)));
      if (orphaned) found.set(refKey(dependent), { kind: dependent.kind, id: dependent.id });
    }
  }
  return [...found.values()];
}

/** The deadlines, claims and so on of an item, for callers that have a whole record. */
export function refOf(record: { kind: ItemRef['kind']; id: string }): ItemRef {
  return { kind: record.kind, id: record.id };
}
