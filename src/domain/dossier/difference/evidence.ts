import { evidenceDay } from '../statedDay';
import { type Difference, isThere, type Moment, nothingKnown, subjectsIn } from './difference';

/** Evidence that came and went. What went together with the item that it was about is not told apart. */
export function evidenceDifferences(before: Moment, after: Moment): Difference[] {
  const added = after.dossier.all('evidence').flatMap((evidence): Difference[] => {
    const subjects = subjectsIn([evidence.subject], after);
    if (!subjects || isThere(before, evidence)) return [];
    const { on, explanation: reason, locator: source } = evidence;
    const record = { kind: evidence.kind, id: evidence.id };
    const known = {
      on,
      by: undefined,
      reason,
      source,
      stated: evidenceDay(after.dossier, evidence),
    };
    return [{ ...known, type: 'evidenceAdded', subjects, record, evidence }];
  });
  const removed = before.dossier.all('evidence').flatMap((evidence): Difference[] => {
    const subjects = subjectsIn([evidence.subject], after);
    if (!subjects || isThere(after, evidence)) return [];
    const { locator: source } = evidence;
    const record = { kind: evidence.kind, id: evidence.id };
    return [{ ...nothingKnown, type: 'evidenceRemoved', subjects, record, evidence, source }];
  });
  return [...added, ...removed];
}
