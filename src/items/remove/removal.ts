import { type Dossier, recordsOf, subjectsOf, withDependents } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { type RecordKind, type RecordRef, recordKinds, refKey } from '@/domain/shared/ids';

export type KindCount = { readonly kind: RecordKind; readonly count: number };

/** What deleting a record takes along, and what is left pointing at nothing. */
export type Removal = {
  /** The record itself and everything about it. */
  readonly refs: readonly RecordRef[];
  /** How many of each kind go along, the record itself left out. */
  readonly along: readonly KindCount[];
  /** What is about something that goes, and stays as it is about something else as well. */
  readonly shared: readonly KindCount[];
  /** What stays and otherwise mentions something that goes. */
  readonly mentions: readonly KindCount[];
};

function mentionsAny(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => mentionsAny(part, ids));
}

function countKinds(refs: readonly RecordRef[]): KindCount[] {
  const counts = new Map<RecordKind, number>();
  for (const { kind } of refs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** The records that stay and mention one that goes. */
function mentioning(dossier: Dossier, refs: readonly RecordRef[]): DossierRecord[] {
  const gone = new Set(refs.map(refKey));
  const ids = new Set(refs.map(({ id }) => id));
  const staying = recordsOf(dossier, recordKinds).filter((record) => !gone.has(refKey(record)));
  return staying.filter(({ id: _own, ...rest }) => mentionsAny(rest, ids));
}

/** What deleting this record would do. */
export function removalOf(dossier: Dossier, record: DossierRecord): Removal {
  const refs = withDependents(dossier, record, recordKinds);
  const gone = new Set(refs.map(refKey));
  const left = mentioning(dossier, refs);
  const isShared = (one: DossierRecord) => subjectsOf(one).some((it) => gone.has(refKey(it)));
  return {
    refs,
    along: countKinds(refs.filter((ref) => refKey(ref) !== refKey(record))),
    shared: countKinds(left.filter(isShared)),
    mentions: countKinds(left.filter((one) => !isShared(one))),
  };
}

/** A removal as the user was shown it: what goes, each record as it was then. */
export type AskedRemoval = ReadonlyMap<string, DossierRecord | undefined>;

/** What is shown now of a removal, to hold the answer to it. */
export function askedNow(dossier: Dossier, { refs }: Removal): AskedRemoval {
  return new Map(refs.map((ref) => [refKey(ref), dossier.find(ref.kind, ref.id)]));
}

/** Whether all that would go now was shown; that less goes than was shown is no reason to ask again. */
export function wasShown({ refs }: Removal, asked: AskedRemoval): boolean {
  return refs.every((ref) => asked.has(refKey(ref)));
}
