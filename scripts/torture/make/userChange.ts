import { buildDossier, subjectsOf, withDependents } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Operation } from '@/domain/journal/change';
import { recordKinds, refKey } from '@/domain/shared/ids';
import type { Chance } from '../../lib/chance';
import { someOperations } from './operations';
import { someRecord } from './records';

/** A change as the app's forms make it: what is removed takes along what is about it, and nothing is about nothing. */
export function userChange(next: Chance, present: readonly DossierRecord[]): Operation[] {
  const operations = someOperations(next);
  const removal = operations.find(({ type }) => type === 'delete');
  if (removal?.type === 'delete') {
    const refs = withDependents(buildDossier(present), removal.ref, recordKinds);
    return refs.map((ref): Operation => ({ type: 'delete', ref }));
  }
  const known = new Set(present.map(refKey));
  const subjects = operations.flatMap((it) => (it.type === 'put' ? subjectsOf(it.record) : []));
  const missing = new Map(
    subjects.flatMap((ref) => (known.has(refKey(ref)) ? [] : [[refKey(ref), ref] as const])),
  );
  const root = { kind: 'study', id: 'study-0' } as const;
  // A deadline that is missing is about the study in its turn.
  if (!known.has(refKey(root))) missing.set(refKey(root), root);
  const added = [...missing.values()].map(
    (ref): Operation => ({ type: 'put', record: someRecord(next, ref.kind, ref.id, root) }),
  );
  const own = operations.filter((it) => it.type === 'put' && !missing.has(refKey(it.record)));
  return [...added, ...own];
}
