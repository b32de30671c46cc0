import type { Deadline, Shift } from '@/domain/deadline/deadline';
import { deadlineHistory, slipBetween } from '@/domain/deadline/history';
import { day } from '@/domain/shared/day';
import { type Difference, isThere, type Moment, nothingKnown, subjectsIn } from './difference';

/** Every shift counts here, also one entered as said on a later day. */
const endOfDays = day('9999-12-31');

function setOrRemoved(before: Moment, after: Moment): Difference[] {
  const set = after.dossier.all('deadline').flatMap((deadline): Difference[] => {
    const subjects = subjectsIn(deadline.subjects, after);
    if (!subjects || isThere(before, deadline)) return [];
    const { saidOn: on, saidBy: by, source } = deadline;
    const record = { kind: deadline.kind, id: deadline.id };
    return [{ type: 'deadlineSet', subjects, record, deadline, on, by, reason: undefined, source }];
  });
  const removed = before.dossier.all('deadline').flatMap((deadline): Difference[] => {
    const subjects = subjectsIn(deadline.subjects, after);
    if (!subjects || isThere(after, deadline)) return [];
    const record = { kind: deadline.kind, id: deadline.id };
    return [{ ...nothingKnown, type: 'deadlineRemoved', subjects, record, deadline }];
  });
  return [...set, ...removed];
}

function shifted(before: Moment, after: Moment, deadline: Deadline): Difference[] {
  const subjects = subjectsIn(deadline.subjects, after);
  if (!subjects) return [];
  const { shifts } = deadlineHistory(deadline, after.dossier.about('shift', deadline), endOfDays);
  return shifts.flatMap((shift, index): Difference[] => {
    if (isThere(before, shift)) return [];
    const from = shifts[index - 1]?.term ?? deadline.term;
    return [
      {
        type: 'deadlineShifted',
        subjects,
        record: { kind: shift.kind, id: shift.id },
        deadline,
        shift,
        from,
        slip: slipBetween(from, shift.term),
        totalSlip: slipBetween(deadline.term, shift.term),
        on: shift.saidOn,
        by: shift.saidBy,
        reason: shift.reason,
        source: shift.source,
      },
    ];
  });
}

function removedShift(
  deadline: Deadline,
  shift: Shift,
  subjects: Difference['subjects'],
): Difference {
  const record = { kind: shift.kind, id: shift.id };
  return { ...nothingKnown, type: 'shiftRemoved', subjects, record, deadline, shift };
}

function unshifted(before: Moment, after: Moment, deadline: Deadline): Difference[] {
  const subjects = subjectsIn(deadline.subjects, after);
  if (!subjects || !isThere(after, deadline)) return [];
  return before.dossier
    .about('shift', deadline)
    .filter((shift) => !isThere(after, shift))
    .map((shift) => removedShift(deadline, shift, subjects));
}

/** Deadlines that were set, moved or taken away. One that is due for two items is told once. */
export function deadlineDifferences(before: Moment, after: Moment): Difference[] {
  return [
    ...setOrRemoved(before, after),
    ...after.dossier.all('deadline').flatMap((deadline) => shifted(before, after, deadline)),
    ...before.dossier.all('deadline').flatMap((deadline) => unshifted(before, after, deadline)),
  ];
}
