import type { Check } from '@/domain/evidence/check';
import { type Difference, isThere, type Moment, nothingKnown, subjectsIn } from './difference';

function checkDifference(
  type: 'checked' | 'checkRemoved',
  check: Check,
  after: Moment,
): Difference[] {
  const subjects = subjectsIn([check.subject], after);
  if (!subjects) return [];
  const record = { kind: check.kind, id: check.id };
  const known = type === 'checked' ? { on: check.on, reason: check.note } : {};
  return [{ ...nothingKnown, ...known, type, subjects, record, check }];
}

/** Looks at items and searches about them, which are facts even where nothing came of them; and those taken away. */
export function checkDifferences(before: Moment, after: Moment): Difference[] {
  const made = after.dossier
    .all('check')
    .filter((check) => !isThere(before, check))
    .flatMap((check) => checkDifference('checked', check, after));
  const removed = before.dossier
    .all('check')
    .filter((check) => !isThere(after, check))
    .flatMap((check) => checkDifference('checkRemoved', check, after));
  return [...made, ...removed];
}
