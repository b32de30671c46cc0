import type { Assignment } from '@/domain/workflow/assignment';
import { assignedOwner, isTransfer, type Owner, ownersUpTo } from '@/domain/workflow/owner';
import { isOpenStep, type Step } from '@/domain/workflow/step';
import { assignmentDay } from '../statedDay';
import { type Difference, isThere, type Moment, nothingKnown, subjectsIn } from './difference';

/** Who had it just before this assignment, as far as known. */
function ownerBefore({ dossier }: Moment, { subject, from, id }: Assignment): Owner | undefined {
  const owners = ownersUpTo(dossier, subject, from);
  return owners[owners.findIndex(({ assignment }) => assignment?.id === id) - 1];
}

function assigned(before: Moment, after: Moment): Difference[] {
  return after.dossier.all('assignment').flatMap((assignment): Difference[] => {
    const subjects = subjectsIn([assignment.subject], after);
    if (!subjects || isThere(before, assignment)) return [];
    const from = ownerBefore(after, assignment);
    return [
      {
        type: from && isTransfer(from, assignment) ? 'transferred' : 'assigned',
        subjects,
        record: { kind: assignment.kind, id: assignment.id },
        from,
        to: assignedOwner(assignment),
        on: assignment.from,
        stated: assignmentDay(after.dossier, assignment),
        by: undefined,
        reason: assignment.reason,
        source: assignment.source,
      },
    ];
  });
}

function unassigned(before: Moment, after: Moment): Difference[] {
  return before.dossier.all('assignment').flatMap((assignment): Difference[] => {
    const subjects = subjectsIn([assignment.subject], after);
    if (!subjects || isThere(after, assignment)) return [];
    const record = { kind: assignment.kind, id: assignment.id };
    const from = assignedOwner(assignment);
    return [{ ...nothingKnown, type: 'assignmentRemoved', subjects, record, from }];
  });
}

function stepDifference(
  type: 'stepSet' | 'stepDone' | 'stepReopened' | 'stepRemoved',
  step: Step,
  after: Moment,
): Difference[] {
  const subjects = subjectsIn([step.subject], after);
  if (!subjects) return [];
  const days = { stepSet: step.saidOn, stepDone: step.doneOn } as const;
  const on = type === 'stepSet' || type === 'stepDone' ? days[type] : undefined;
  const record = { kind: step.kind, id: step.id };
  return [{ ...nothingKnown, type, subjects, record, step, on, reason: step.note }];
}

function isDone({ on }: Moment, step: Step | undefined): boolean {
  return step !== undefined && step.saidOn <= on && !isOpenStep(step, on);
}

function courseOf(before: Moment, after: Moment, step: Step): Difference[] {
  const was = isDone(before, before.dossier.find('step', step.id));
  const is = isDone(after, step);
  const set = isThere(before, step) ? [] : stepDifference('stepSet', step, after);
  if (is === was) return set;
  return set.concat(stepDifference(is ? 'stepDone' : 'stepReopened', step, after));
}

function steps(before: Moment, after: Moment): Difference[] {
  const gone = before.dossier
    .all('step')
    .filter((step) => !isThere(after, step))
    .flatMap((step) => stepDifference('stepRemoved', step, after));
  return after.dossier
    .all('step')
    .flatMap((step) => courseOf(before, after, step))
    .concat(gone);
}

/** Who came to be the one to act on what, and which steps were agreed on, done, taken up again or given up. */
export function workflowDifferences(before: Moment, after: Moment): Difference[] {
  return [...assigned(before, after), ...unassigned(before, after), ...steps(before, after)];
}
