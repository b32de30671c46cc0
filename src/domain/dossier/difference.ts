import type { Deadline, Shift } from '@/domain/deadline/deadline';
import type { Term } from '@/domain/deadline/term';
import type { Evidence } from '@/domain/evidence/evidence';
import { type AnswerState, motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import type { ItemKind, ItemRef } from '@/domain/shared/ids';
import { itemKinds } from '@/domain/shared/ids';
import { axesOf, type StatusAxis } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { factDay } from './asOf';
import type { Dossier } from './dossier';
import type { RecordOf } from './records';
import { standingOn } from './standing';

type ItemRecord = RecordOf[ItemKind];

/** One thing that is otherwise on the second day than on the first. `on` is the day from which it is so, where known. */
export type Difference = { readonly subject: ItemRef; readonly on: Day | undefined } & (
  | { readonly type: 'appeared'; readonly item: ItemRecord }
  | { readonly type: 'disappeared'; readonly item: ItemRecord }
  | {
      readonly type: 'status';
      readonly axis: StatusAxis;
      readonly from: string | undefined;
      readonly to: string | undefined;
      readonly claim: StatusClaim | undefined;
    }
  | { readonly type: 'deadlineSet'; readonly deadline: Deadline }
  | {
      readonly type: 'deadlineShifted';
      readonly deadline: Deadline;
      readonly shift: Shift;
      readonly from: Term;
    }
  | { readonly type: 'evidenceAdded'; readonly evidence: Evidence }
  | { readonly type: 'evidenceRemoved'; readonly evidence: Evidence }
  | { readonly type: 'answer'; readonly from: AnswerState; readonly to: AnswerState }
);

/** The dossier at one moment, with the day for its rules. */
export type Moment = { readonly dossier: Dossier; readonly on: Day };

function itemsOf({ dossier }: Moment): ItemRecord[] {
  return itemKinds.flatMap((kind): readonly ItemRecord[] => dossier.all(kind));
}

function isIn(dossier: Dossier, record: { kind: keyof RecordOf; id: string }): boolean {
  return dossier.find(record.kind, record.id) !== undefined;
}

function refOf(item: ItemRecord): ItemRef {
  return { kind: item.kind, id: item.id };
}

function comingAndGoing(before: Moment, after: Moment): Difference[] {
  const came = itemsOf(after)
    .filter((item) => !isIn(before.dossier, item))
    .map((item) => ({
      type: 'appeared' as const,
      subject: refOf(item),
      on: factDay(item),
      item,
    }));
  const went = itemsOf(before)
    .filter((item) => !isIn(after.dossier, item))
    .map((item) => ({
      type: 'disappeared' as const,
      subject: refOf(item),
      on: undefined,
      item,
    }));
  return [...came, ...went];
}

function statuses(before: Moment, after: Moment): Difference[] {
  return itemsOf(after).flatMap((item) =>
    axesOf[item.kind].flatMap((axis) => {
      const subject = refOf(item);
      const from = standingOn(before.dossier, subject, axis, before.on).code;
      const { code: to, claim } = standingOn(after.dossier, subject, axis, after.on);
      if (from === to) return [];
      return [{ type: 'status' as const, subject, on: claim?.holdsFrom, axis, from, to, claim }];
    }),
  );
}

function termBefore(dossier: Dossier, deadline: Deadline, shift: Shift): Term {
  const earlier = dossier
    .about('shift', deadline)
    .filter((other) => other.id !== shift.id && other.saidOn <= shift.saidOn)
    .toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : 1));
  return earlier.at(-1)?.term ?? deadline.term;
}

function deadlines(before: Moment, after: Moment): Difference[] {
  return after.dossier.all('deadline').flatMap((deadline) =>
    deadline.subjects.flatMap((subject): Difference[] => {
      const isNew = !isIn(before.dossier, deadline);
      const set: Difference[] = isNew
        ? [{ type: 'deadlineSet', subject, on: deadline.saidOn, deadline }]
        : [];
      const shifted = after.dossier
        .about('shift', deadline)
        .filter((shift) => !isIn(before.dossier, shift))
        .map((shift) => ({
          type: 'deadlineShifted' as const,
          subject,
          on: shift.saidOn,
          deadline,
          shift,
          from: termBefore(after.dossier, deadline, shift),
        }));
      return [...set, ...shifted];
    }),
  );
}

function evidence(before: Moment, after: Moment): Difference[] {
  const added = after.dossier
    .all('evidence')
    .filter((it) => !isIn(before.dossier, it))
    .map((it) => ({
      type: 'evidenceAdded' as const,
      subject: it.subject,
      on: it.on,
      evidence: it,
    }));
  const removed = before.dossier
    .all('evidence')
    .filter((it) => !isIn(after.dossier, it) && isIn(after.dossier, it.subject))
    .map((it) => ({
      type: 'evidenceRemoved' as const,
      subject: it.subject,
      on: undefined,
      evidence: it,
    }));
  return [...added, ...removed];
}

function answers(before: Moment, after: Moment): Difference[] {
  return after.dossier.all('motion').flatMap((motion) => {
    const earlier = before.dossier.find('motion', motion.id);
    if (!earlier) return [];
    const from = motionAnswer(before.dossier, earlier, before.on).state;
    const to = motionAnswer(after.dossier, motion, after.on).state;
    if (from === to) return [];
    return [{ type: 'answer' as const, subject: refOf(motion), on: undefined, from, to }];
  });
}

function byDay(a: Difference, b: Difference): number {
  const [left, right] = [a.on ?? '', b.on ?? ''];
  return left > right ? -1 : left < right ? 1 : 0;
}

/**
 * What changed between two moments of a dossier: items new and gone, statuses, deadlines set and moved, evidence,
 * and whether motions were answered. The newest day first; what bears no day comes last.
 */
export function differencesBetween(before: Moment, after: Moment): Difference[] {
  return [
    ...comingAndGoing(before, after),
    ...answers(before, after),
    ...statuses(before, after),
    ...deadlines(before, after),
    ...evidence(before, after),
  ].toSorted(byDay);
}
