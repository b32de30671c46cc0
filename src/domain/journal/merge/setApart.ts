import { subjectsOf } from '@/domain/dossier/dossier';
import { type ReadRecord, readRecord } from '@/domain/dossier/readRecord';
import type { RecordRef } from '@/domain/shared/ids';
import { refKey } from '@/domain/shared/ids';
import type { Folded } from '../fold';
import { mergedFields } from './mergeFields';
import type { RecordMerge, SetApart, Side } from './plan';

type Fields = Folded['fields'];

/** A record of which these are the fields. */
export function readFields({ kind, id }: RecordRef, fields: Fields): ReadRecord {
  // The reference goes last: entries of another copy may hold any field names.
  return readRecord({ kind, id }, { ...fields, kind, id });
}

/** The fields after the merge, with one side's text wherever that is asked. */
export function fieldsWith(merge: RecordMerge, side: Side): Fields {
  const base = merge.ours ?? merge.theirs;
  return mergedFields(base?.fields ?? {}, merge.fields, (field) => field[side]);
}

/** Which of these records can't be taken over, and why; one that drops out may leave others without what they are about. */
export function setApart(
  merges: readonly RecordMerge[],
  /** The keys of what will be there besides. */
  besides: ReadonlySet<string>,
): SetApart[] {
  const apart: SetApart[] = [];
  let left = new Map(
    merges.flatMap((merge) => {
      const fields = fieldsWith(merge, 'theirs');
      const read = readFields(merge.ref, fields);
      const { record } = read.record ? read : readFields(merge.ref, fieldsWith(merge, 'ours'));
      if (record) return [[refKey(merge.ref), { merge, record }] as const];
      const problems = read.rejected?.problems ?? [];
      apart.push({ ref: merge.ref, fields, reason: { code: 'malformed', problems } });
      return [];
    }),
  );
  const kept = new Set(
    merges.filter(({ ours }) => ours && !ours.deleted).map(({ ref }) => refKey(ref)),
  );
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    const isThere = (key: string) => left.has(key) || besides.has(key) || kept.has(key);
    const stays = ([, { record }]: [
      string,
      { readonly record: Parameters<typeof subjectsOf>[0] },
    ]) => {
      const subjects = subjectsOf(record).map(refKey);
      return subjects.length === 0 || subjects.some(isThere);
    };
    for (const one of left) {
      if (stays(one)) continue;
      const [, { merge }] = one;
      apart.push({
        ref: merge.ref,
        fields: fieldsWith(merge, 'theirs'),
        reason: { code: 'orphaned' },
      });
    }
    left = new Map([...left].filter(stays));
  }
  return apart;
}
