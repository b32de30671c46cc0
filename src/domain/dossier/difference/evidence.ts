import type { Evidence } from '@/domain/evidence/evidence';
import { motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { refOf } from '../dossier';
import { type Difference, isThere, type Moment, nothingKnown, subjectsIn } from './difference';

/** Evidence that came and went. What went together with the item that it was about is not told apart. */
export function evidenceDifferences(before: Moment, after: Moment): Difference[] {
  const added = after.dossier.all('evidence').flatMap((evidence): Difference[] => {
    const subjects = subjectsIn([evidence.subject], after);
    if (!subjects || isThere(before, evidence)) return [];
    const { on, explanation: reason, locator: source } = evidence;
    const record = { kind: evidence.kind, id: evidence.id };
    return [
      { type: 'evidenceAdded', subjects, record, evidence, on, by: undefined, reason, source },
    ];
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

/** The evidence for a motion as a whole and for its requests. */
export function evidenceFor({ dossier }: Moment, motion: Motion): Evidence[] {
  return [motion, ...dossier.about('request', motion)].flatMap((it) =>
    dossier.about('evidence', it),
  );
}

function daysThatMatter(moment: Moment, motion: Motion): Day[] {
  const evidence = evidenceFor(moment, motion);
  const claims = evidence.flatMap(({ source }) =>
    source.type === 'study'
      ? moment.dossier.about('status', { kind: 'study', id: source.studyId })
      : [],
  );
  return [...evidence.map(({ on }) => on), ...claims.map(({ holdsFrom }) => holdsFrom)];
}

/** The day between the two from which a motion stands as it does after, by the days of its evidence. */
function answeredSince(before: Moment, after: Moment, motion: Motion): Day | undefined {
  const { state } = motionAnswer(after.dossier, motion, after.on);
  let since: Day | undefined;
  const days = daysThatMatter(after, motion).filter((on) => on > before.on && on <= after.on);
  for (const on of days.toSorted().toReversed()) {
    if (motionAnswer(after.dossier, motion, on).state !== state) break;
    since = on;
  }
  return since;
}

/** The motions, there on both days, that are answered further or less far. */
export function answerDifferences(before: Moment, after: Moment): Difference[] {
  return after.dossier.all('motion').flatMap((motion): Difference[] => {
    const earlier = before.dossier.find('motion', motion.id);
    if (!earlier) return [];
    const from = motionAnswer(before.dossier, earlier, before.on).state;
    const to = motionAnswer(after.dossier, motion, after.on).state;
    if (from === to) return [];
    const ref = refOf(motion);
    const on = answeredSince(before, after, motion);
    return [{ ...nothingKnown, type: 'answer', subjects: [ref], record: ref, from, to, on }];
  });
}
