import type { Check } from '@/domain/evidence/check';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { readTypedDay } from '@/items/fields/typedDay';
import { type Read, readRecord } from '@/items/form/problemsOf';

/** What is filled in to say that someone looked. */
export type CheckDraft = {
  readonly on: string;
  readonly outcome: string;
  readonly note: string;
};

type CheckContext = {
  readonly id: string;
  readonly subject: ItemRef;
  readonly today: Day;
  /** The first day on which someone can have looked. */
  readonly from: Day;
};

function dayProblem(typed: string, { today, from }: CheckContext): string | undefined {
  const read = readTypedDay(typed, today);
  if (!read.ok) return read.error.code;
  if (!read.value) return 'day.missing';
  if (read.value > today) return 'check.future';
  return read.value < from ? 'check.tooEarly' : undefined;
}

/** The check that was filled in, or what is wrong with it per field. */
export function readCheck(draft: CheckDraft, context: CheckContext): Read<Check> {
  const { id, subject, today } = context;
  const day = readTypedDay(draft.on, today);
  const note = draft.note.trim() || undefined;
  // An unreadable day may not hide what else is wrong: the rest is checked with today.
  const on = day.ok ? (day.value ?? today) : today;
  const read = readRecord('check', { id, subject, on, outcome: draft.outcome, note });
  const problem = dayProblem(draft.on, context);
  return problem ? { problems: { ...read.problems, on: problem } } : read;
}
