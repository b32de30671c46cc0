import type { Deadline, Shift } from '@/domain/deadline/deadline';
import type { DayRange } from '@/domain/deadline/history';
import type { Term } from '@/domain/deadline/term';
import type { Locator } from '@/domain/document/locator';
import type { Check } from '@/domain/evidence/check';
import type { Evidence } from '@/domain/evidence/evidence';
import type { AnswerState } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { ItemKind, ItemRef, RecordRef } from '@/domain/shared/ids';
import type { StatusAxis } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import type { Owner } from '@/domain/workflow/owner';
import type { Step } from '@/domain/workflow/step';
import type { Dossier } from '../dossier';
import type { RecordOf } from '../records';
import type { StatedDay } from '../statedDay';

/** The dossier at one moment, with the day for its rules. */
export type Moment = { readonly dossier: Dossier; readonly on: Day };

export type ItemRecord = RecordOf[ItemKind];

/** What changed between two days. */
export type DifferenceBody =
  /** New, with the claims that say how it stood when it came. */
  | {
      readonly type: 'appeared';
      readonly item: ItemRecord;
      readonly claims: readonly StatusClaim[];
      /** Of a motion with requests: how far it was answered then. */
      readonly answer: AnswerState | undefined;
    }
  | { readonly type: 'disappeared'; readonly item: ItemRecord }
  /** How far a motion or one of its requests is answered. */
  | { readonly type: 'answer'; readonly from: AnswerState; readonly to: AnswerState }
  /** A code is `undefined` on an axis where nothing holds by itself. */
  | {
      readonly type: 'status';
      readonly axis: StatusAxis;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  | { readonly type: 'deadlineSet'; readonly deadline: Deadline }
  /** `slip` is counted from the term before it, `totalSlip` from the first promise. */
  | {
      readonly type: 'deadlineShifted';
      readonly deadline: Deadline;
      readonly shift: Shift;
      readonly from: Term;
      readonly slip: DayRange | undefined;
      readonly totalSlip: DayRange | undefined;
    }
  /**
   * The last day of the term came and went, and nothing had been delivered. `daysLate` is how late it is in the end, or
   * came to be delivered, counted from the last day of `countedFrom`; `undefined` when it is owed no more.
   */
  | {
      readonly type: 'deadlinePassed';
      readonly deadline: Deadline;
      readonly term: Term;
      readonly countedFrom: Term;
      readonly daysLate: DayRange | undefined;
      readonly isDelivered: boolean;
    }
  | { readonly type: 'deadlineRemoved'; readonly deadline: Deadline }
  | { readonly type: 'shiftRemoved'; readonly deadline: Deadline; readonly shift: Shift }
  | { readonly type: 'evidenceAdded'; readonly evidence: Evidence }
  | { readonly type: 'evidenceRemoved'; readonly evidence: Evidence }
  /** Someone is to act on it, to another ministry where it is a transfer; `from` is who was before, as far as known. */
  | {
      readonly type: 'assigned' | 'transferred';
      readonly from: Owner | undefined;
      readonly to: Owner;
    }
  | { readonly type: 'assignmentRemoved'; readonly from: Owner }
  | {
      readonly type: 'stepSet' | 'stepDone' | 'stepReopened' | 'stepRemoved';
      readonly step: Step;
    }
  /** Someone looked, or searched, on the day of the check; in a record of it that was taken away again. */
  | { readonly type: 'checked' | 'checkRemoved'; readonly check: Check }
  /** Fields of a record that is there on both days were written anew. */
  | { readonly type: 'edited'; readonly fields: readonly string[] };

export type DifferenceType = DifferenceBody['type'];

/** One change, about which items, since when, why and on whose word. */
export type Difference = DifferenceBody & {
  /** The items that it is about; the first is the one to name. */
  readonly subjects: readonly [ItemRef, ...ItemRef[]];
  /** The record that bears it. */
  readonly record: RecordRef;
  /** The day from which it is so, where known. */
  readonly on: Day | undefined;
  /** What that day is, where it may be no more than that of a source. */
  readonly stated?: StatedDay | undefined;
  /** Who said so, where the record names them. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
  readonly source: Locator | undefined;
};

/** What is not known of a difference, to be overwritten by what is. */
export const nothingKnown = {
  on: undefined,
  by: undefined,
  reason: undefined,
  source: undefined,
} as const;

/** Whether a record of this kind and id is there at a moment. */
export function isThere({ dossier }: Moment, { kind, id }: RecordRef): boolean {
  const record = dossier.find(kind, id);
  return record !== undefined;
}

/** Those of the items that are there at a moment, as the subjects of a difference. */
export function subjectsIn(
  refs: readonly ItemRef[],
  moment: Moment,
): readonly [ItemRef, ...ItemRef[]] | undefined {
  const [first, ...others] = refs
    .filter((ref) => isThere(moment, ref))
    .map(({ kind, id }) => ({ kind, id }));
  return first && [first, ...others];
}
