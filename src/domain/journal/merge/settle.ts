import type { Rejected } from '@/domain/dossier/rejected';
import { type RecordRef, refKey } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import { type ChangeContext, fieldChanges, makeEntry } from '../change';
import {
  deletedField,
  type EntryAction,
  type EntryId,
  type FieldChange,
  type JournalEntry,
} from '../entry';
import type { Folded } from '../fold';
import { mergedFields } from './mergeFields';
import type { FieldMerge, MergePlan, RecordMerge, Side } from './plan';
import { readFields } from './setApart';

/** One of the two texts, or one that a person made of both. */
export type TextAnswer = { readonly take: Side } | { readonly take: 'own'; readonly text: string };

export type Answers = {
  /** By `textKey`. */
  readonly texts: Readonly<Record<string, TextAnswer>>;
  /** By the key of the root of the question. */
  readonly deletions: Readonly<Record<string, 'keep' | 'delete'>>;
};

/** A text that both wrote. */
export type TextQuestion = { readonly ref: RecordRef; readonly field: FieldMerge };

/** What the merge did to one record here, from how it was to how it is; so it can be taken back as any other change. */
export type SettledChange = {
  readonly ref: RecordRef;
  readonly action: EntryAction;
  readonly fields: readonly FieldChange[];
  /** The entries that this took over, and those that it keeps, as the record of the plan has them. */
  readonly takes: readonly EntryId[];
  readonly keeps: readonly EntryId[];
};

export type SettleFailure =
  | { readonly code: 'merge.unanswered' }
  /** With these answers, records would not fit the schema. */
  | { readonly code: 'merge.malformedRecords'; readonly records: readonly Rejected[] };

/** The entry by which a change is written on top of the entries that are taken over. */
export function settledEntry(context: ChangeContext, settled: SettledChange): JournalEntry {
  const { ref, action, fields, takes, keeps } = settled;
  return {
    ...makeEntry(context, ref, action, fields),
    // Also where it is nothing: by this a record that only an answer was about is seen to be of a merge.
    takes: [...takes],
    ...(keeps.length > 0 ? { keeps: [...keeps] } : {}),
  };
}

/** The key of the answer to a question about a text. */
export function textKey(ref: RecordRef, field: string): string {
  return `${refKey(ref)}#${field}`;
}

/** Whether each record will be there with these answers; without one, what the plan says. */
export function staysAfter(plan: MergePlan, answers: Answers) {
  const answersOf = new Map<string, ('keep' | 'delete' | undefined)[]>();
  for (const { root, members } of plan.deletions) {
    const answer = answers.deletions[refKey(root)];
    for (const member of members) {
      const key = refKey(member);
      answersOf.set(key, [...(answersOf.get(key) ?? []), answer]);
    }
  }
  return ({ ref, isThere }: RecordMerge) => answersOf.get(refKey(ref))?.includes('keep') ?? isThere;
}

/** Whether it still has to be said if a record is to be there. */
export function isOpenQuestion(plan: MergePlan, answers: Answers, ref: RecordRef): boolean {
  const key = refKey(ref);
  const about = plan.deletions.filter(({ members }) => members.some((it) => refKey(it) === key));
  const given = new Set(about.map(({ root }) => answers.deletions[refKey(root)]));
  return !given.has('keep') && given.has(undefined);
}

/** The texts that are asked, as far as the records to which they belong will be there. */
export function textQuestions(plan: MergePlan, answers: Answers): TextQuestion[] {
  return plan.records
    .filter(staysAfter(plan, answers))
    .flatMap(({ ref, fields }) =>
      fields.filter(({ outcome }) => outcome === 'asked').map((field) => ({ ref, field })),
    );
}

/** Whether every question has its answer. */
export function isAnswered(plan: MergePlan, answers: Answers): boolean {
  return (
    plan.deletions.every(({ root }) => answers.deletions[refKey(root)]) &&
    textQuestions(plan, answers).every(({ ref, field }) => answers.texts[textKey(ref, field.field)])
  );
}

function answeredText(answers: Answers, ref: RecordRef, field: FieldMerge): unknown {
  const answer = answers.texts[textKey(ref, field.field)];
  if (answer?.take !== 'own') return field[answer?.take ?? 'ours'];
  return answer.text.trim() || undefined;
}

/** What a field will be; `undefined` as long as that is asked and not answered. */
export function answeredField(
  answers: Answers,
  ref: RecordRef,
  field: FieldMerge,
): { readonly is: unknown } | undefined {
  if (field.outcome !== 'asked') return { is: field[field.outcome] };
  if (!answers.texts[textKey(ref, field.field)]) return undefined;
  return { is: answeredText(answers, ref, field) };
}

/** From whether a record was deleted to whether it is; in full where that changes because somebody was asked. */
function markChange(from: boolean, to: boolean, isAsked = false): FieldChange {
  const isInFull = isAsked && from !== to;
  return {
    field: deletedField,
    ...(from || isInFull ? { from } : {}),
    ...(to || isInFull ? { to } : {}),
  };
}

/** What was asked of a record: which of its texts stay, and whether it stays itself. */
type AskedIn = { readonly texts: readonly string[]; readonly isThere: boolean };

function askedTexts({ fields }: RecordMerge): string[] {
  return fields.filter(({ outcome }) => outcome === 'asked').map(({ field }) => field);
}

/**
 * From how a record was here to how it will be, wherever that or what the entries together say is something else; and of each
 * field that was asked, also where it stays as it is: that is what somebody wanted.
 */
function changesOf(
  before: Folded,
  after: Folded,
  together: readonly Folded[],
  { texts, isThere }: AskedIn,
): FieldChange[] {
  const differing = [before, ...together].flatMap(({ fields }) =>
    fieldChanges(fields, after.fields).map(({ field }) => field),
  );
  const names = new Set([...differing, ...texts]);
  const fields = [...names].map((field) => ({
    field,
    from: before.fields[field],
    to: after.fields[field],
  }));
  const isSame = [before, ...together].every(({ deleted }) => deleted === after.deleted);
  if (isSame && !isThere) return fields;
  return [...fields, markChange(before.deleted, after.deleted, isThere)];
}

/** All fields of a record that is new here, and no mark: an undo puts that, whatever there was before. */
function creationOf(merged: Folded['fields'], together: readonly Folded[]): FieldChange[] {
  const fields = fieldChanges({}, merged);
  const names = new Set(together.flatMap((it) => Object.keys(it.fields)));
  // Left by what was undone: an entry that says so empties it.
  const emptied = [...names].filter((field) => merged[field] === undefined);
  const isMarked = together.some(({ deleted }) => deleted);
  return [
    ...fields,
    ...emptied.map((field) => ({ field })),
    ...(isMarked ? [markChange(true, false)] : []),
  ];
}

function actionOf(merge: RecordMerge, isThere: boolean): EntryAction {
  if (!isThere) return 'deleted';
  if (!merge.ours) return 'created';
  return merge.ours.deleted ? 'restored' : 'changed';
}

/** What is to be noted besides the fields: what was decided here of what came in, also where nothing changed by it. */
function isNoted({ ours, theirs, fields, takes, keeps }: RecordMerge): boolean {
  const differs = fields.length > 0 || ours?.deleted !== theirs?.deleted;
  return keeps.length > 0 || (differs && takes.length > 0);
}

function settleRecord(
  merge: RecordMerge,
  isThere: boolean,
  isAsked: boolean,
  answers: Answers,
): SettledChange[] {
  const { ref, ours, theirs, together, takes, keeps } = merge;
  const base = ours ?? theirs;
  if (!base) return [];
  const action = actionOf(merge, isThere);
  const merged = mergedFields(base.fields, merge.fields, (it) => answeredText(answers, ref, it));
  if (action === 'created') {
    return [{ ref, action, fields: creationOf(merged, together), takes, keeps }];
  }
  // What was not here counts as deleted. What goes keeps the fields that it had, should it come back.
  const before = ours ?? { fields: together[0]?.fields ?? {}, deleted: true };
  const after = { fields: isThere ? merged : before.fields, deleted: !isThere };
  const isHidden = !isAsked && [before, after, ...together].every(({ deleted }) => deleted);
  const asked = { texts: isThere ? askedTexts(merge) : [], isThere: isAsked };
  const fields = isHidden ? [] : changesOf(before, after, together, asked);
  if (fields.length === 0 && !isNoted(merge)) return [];
  return [{ ref, action: fields.length > 0 ? action : 'changed', fields, takes, keeps }];
}

function refusedIn(changes: readonly SettledChange[], plan: MergePlan): Rejected[] {
  const merges = new Map(plan.records.map((merge) => [refKey(merge.ref), merge]));
  return changes.flatMap(({ ref, action, fields }) => {
    if (action === 'deleted') return [];
    const together = merges.get(refKey(ref))?.together[0]?.fields;
    const after = { ...together, ...Object.fromEntries(fields.map((it) => [it.field, it.to])) };
    const { rejected } = readFields(ref, after);
    return rejected ? [rejected] : [];
  });
}

/**
 * Whether there is nothing to take over, to ask or to note. Not the same as a merge that changes nothing here: also what
 * somebody decides to leave as it is has to be written down, or it is asked again each time.
 */
export function isNothingNew(plan: MergePlan): boolean {
  const settled = settle(plan, { texts: {}, deletions: {} });
  return plan.entries.length === 0 && settled.ok && settled.value.length === 0;
}

/**
 * What is to be written on top of the entries that are taken over, with the answers to every question: what the merge
 * changes here, record by record. Empty when it changes nothing.
 */
export function settle(plan: MergePlan, answers: Answers): Result<SettledChange[], SettleFailure> {
  if (!isAnswered(plan, answers)) return failure({ code: 'merge.unanswered' });
  const stays = staysAfter(plan, answers);
  const asked = new Set(plan.deletions.flatMap(({ members }) => members.map(refKey)));
  const changes = plan.records.flatMap((merge) =>
    settleRecord(merge, stays(merge), asked.has(refKey(merge.ref)), answers),
  );
  const records = refusedIn(changes, plan);
  if (records.length > 0) return failure({ code: 'merge.malformedRecords', records });
  return success(changes);
}
