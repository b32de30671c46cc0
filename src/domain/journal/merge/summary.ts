import { type RecordKind, recordKinds } from '@/domain/shared/ids';
import type { JournalEntry } from '../entry';
import { sameValue } from '../value';
import type { FieldMerge, MergePlan, RecordMerge, Side } from './plan';
import { type Answers, answeredField, isOpenQuestion, staysAfter } from './settle';

/** What the merge does to one record here; `asked`: that depends on a question which has no answer yet. */
export type MergeEffect = 'added' | 'restored' | 'changed' | 'removed' | 'none' | 'asked';

/** What becomes of one field here. */
export type ToldField = {
  readonly field: string;
  /** As it is here now, and as it will be. */
  readonly from: unknown;
  readonly to: unknown;
  /** Where both changed it and no person chose: whose value stays, and what the other one made of it. */
  readonly contest:
    | { readonly stays: Side; readonly other: unknown; readonly otherBy: JournalEntry | undefined }
    | undefined;
};

/** What becomes of one record here with the answers that were given. */
export type ToldMerge = {
  readonly merge: RecordMerge;
  readonly effect: MergeEffect;
  readonly fields: readonly ToldField[];
};

function effectWith(merge: RecordMerge, isThere: boolean, fields: readonly ToldField[]) {
  const { ours } = merge;
  const wasThere = ours !== undefined && !ours.deleted;
  if (!wasThere) return isThere ? (ours ? 'restored' : 'added') : 'none';
  if (!isThere) return 'removed';
  return fields.some(({ from, to }) => !sameValue(from, to)) ? 'changed' : 'none';
}

function told(merge: FieldMerge, value: unknown): ToldField {
  const { field, ours, outcome, isContested } = merge;
  const other = outcome === 'ours' ? 'theirs' : 'ours';
  const contest =
    isContested && outcome !== 'asked'
      ? { stays: outcome, other: merge[other], otherBy: merge[`${other}By`] }
      : undefined;
  return { field, from: ours, to: value, contest };
}

/** What the merge will write here with the answers given so far, of each record of which there is something to tell. */
export function toldMerges(plan: MergePlan, answers: Answers): ToldMerge[] {
  const stays = staysAfter(plan, answers);
  return plan.records.flatMap((merge): ToldMerge[] => {
    if (isOpenQuestion(plan, answers, merge.ref)) return [{ merge, effect: 'asked', fields: [] }];
    const isThere = stays(merge);
    const fields = (isThere ? merge.fields : []).flatMap((field) => {
      const value = answeredField(answers, merge.ref, field);
      return value ? [told(field, value.is)] : [];
    });
    const isWaiting = isThere && fields.length < merge.fields.length;
    const settled = effectWith(merge, isThere, fields);
    const effect = settled === 'none' && isWaiting ? 'asked' : settled;
    const shown = fields.filter((it) => it.contest !== undefined || !sameValue(it.from, it.to));
    return effect === 'none' && shown.length === 0 ? [] : [{ merge, effect, fields: shown }];
  });
}

export type KindEffects = {
  readonly kind: RecordKind;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
};

/** Counts per kind what the merge does here; what still waits for an answer is not counted, and kinds without any are left out. */
export function kindEffects(merges: readonly ToldMerge[]): KindEffects[] {
  return recordKinds.flatMap((kind): KindEffects[] => {
    const effects = merges.filter(({ merge }) => merge.ref.kind === kind).map((it) => it.effect);
    const count = (...wanted: MergeEffect[]) => effects.filter((it) => wanted.includes(it)).length;
    const counts = {
      added: count('added', 'restored'),
      changed: count('changed'),
      removed: count('removed'),
    };
    return counts.added + counts.changed + counts.removed > 0 ? [{ kind, ...counts }] : [];
  });
}
