import { type Dossier, recordsOf, withDependents } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { type RecordKind, type RecordRef, recordKinds, refKey } from '@/domain/shared/ids';

/** What deleting a record takes along, and what is left pointing at nothing. */
export type Removal = {
  /** The record itself and everything about it. */
  readonly refs: readonly RecordRef[];
  /** How many of each kind go along, the record itself left out. */
  readonly along: readonly { readonly kind: RecordKind; readonly count: number }[];
  /** How many records that stay mention one that goes. */
  readonly mentions: number;
};

function mentionsAny(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => mentionsAny(part, ids));
}

function countMentions(dossier: Dossier, refs: readonly RecordRef[]): number {
  const gone = new Set(refs.map(refKey));
  const ids = new Set(refs.map(({ id }) => id));
  const staying = recordsOf(dossier, recordKinds).filter((record) => !gone.has(refKey(record)));
  return staying.filter(({ id: _own, ...rest }) => mentionsAny(rest, ids)).length;
}

/** What deleting this record would do. */
export function removalOf(dossier: Dossier, record: DossierRecord): Removal {
  const refs = withDependents(dossier, record, recordKinds);
  const counts = new Map<RecordKind, number>();
  for (const ref of refs) {
    if (refKey(ref) !== refKey(record)) counts.set(ref.kind, (counts.get(ref.kind) ?? 0) + 1);
  }
  return {
    refs,
    along: [...counts].map(([kind, count]) => ({ kind, count })),
    mentions: countMentions(dossier, refs),
  };
}
