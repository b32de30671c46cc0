import { type RecordKind, recordKinds } from '@/domain/shared/ids';
import type { MergePlan, RecordMerge } from './plan';

/** What the merge does to one record here, as long as no answer says otherwise. */
export type MergeEffect = 'added' | 'changed' | 'removed' | 'none';

/** The effect on a record; a text that is asked counts as a change. */
export function effectOf({ ours, fields, isThere }: RecordMerge): MergeEffect {
  const wasThere = ours !== undefined && !ours.deleted;
  if (!wasThere) return isThere ? 'added' : 'none';
  if (!isThere) return 'removed';
  return fields.some(({ outcome }) => outcome !== 'ours') ? 'changed' : 'none';
}

export type KindEffects = {
  readonly kind: RecordKind;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
};

/** Counts per kind what the merge does here; kinds to which it does nothing are left out. */
export function kindEffects(plan: MergePlan): KindEffects[] {
  return recordKinds.flatMap((kind): KindEffects[] => {
    const effects = plan.records.filter(({ ref }) => ref.kind === kind).map(effectOf);
    const count = (effect: MergeEffect) => effects.filter((it) => it === effect).length;
    const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
    return counts.added + counts.changed + counts.removed > 0 ? [{ kind, ...counts }] : [];
  });
}

/** The records of which there is something to tell: what changes, and what both changed although ours stays. */
export function tellable({ records }: MergePlan): RecordMerge[] {
  return records.filter(
    (merge) =>
      effectOf(merge) !== 'none' ||
      (merge.isThere && merge.fields.some(({ isContested }) => isContested)),
  );
}
