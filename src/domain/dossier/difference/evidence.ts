import type { Evidence } from '@/domain/evidence/evidence';
import { type AnswerState, motionAnswer, requestAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { MotionRequest } from '@/domain/motion/request';
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

/** What is asked, and so can be answered: all of a motion, or one of its requests. */
type Asked = Motion | MotionRequest;

/** The evidence on which the answer rests: for a motion that of its requests too, for a request that of its motion too. */
export function evidenceFor({ dossier }: Moment, asked: Asked): Evidence[] {
  const others =
    asked.kind === 'motion'
      ? dossier.about('request', asked)
      : [{ kind: 'motion', id: asked.motionId } as const];
  return [asked, ...others].flatMap((it) => dossier.about('evidence', it));
}

function daysThatMatter(moment: Moment, asked: Asked): Day[] {
  const evidence = evidenceFor(moment, asked);
  const claims = evidence.flatMap(({ source }) =>
    source.type === 'study'
      ? moment.dossier.about('status', { kind: 'study', id: source.studyId })
      : [],
  );
  return [...evidence.map(({ on }) => on), ...claims.map(({ holdsFrom }) => holdsFrom)];
}

function stateOf({ dossier }: Moment, asked: Asked, on: Day): AnswerState {
  return asked.kind === 'motion'
    ? motionAnswer(dossier, asked, on).state
    : requestAnswer(dossier, asked, on).state;
}

/** The day between the two from which it stands as it does after, by the days of its evidence. */
function answeredSince(before: Moment, after: Moment, asked: Asked): Day | undefined {
  const state = stateOf(after, asked, after.on);
  let since: Day | undefined;
  const days = daysThatMatter(after, asked).filter((on) => on > before.on && on <= after.on);
  for (const on of days.toSorted().toReversed()) {
    if (stateOf(after, asked, on) !== state) break;
    since = on;
  }
  return since;
}

/** Of a motion with one request nothing is told of the request: it stands as the motion does. */
function allAsked({ dossier }: Moment): Asked[] {
  const isOneOfMore = ({ motionId }: MotionRequest) =>
    dossier.about('request', { kind: 'motion', id: motionId }).length > 1;
  return [...dossier.all('motion'), ...dossier.all('request').filter(isOneOfMore)];
}

/** The motions and requests, there on both days, that are answered further or less far. */
export function answerDifferences(before: Moment, after: Moment): Difference[] {
  return allAsked(after).flatMap((asked): Difference[] => {
    const earlier: Asked | undefined = before.dossier.find(asked.kind, asked.id);
    if (!earlier) return [];
    const from = stateOf(before, earlier, before.on);
    const to = stateOf(after, asked, after.on);
    if (from === to) return [];
    const ref = refOf(asked);
    const on = answeredSince(before, after, asked);
    return [{ ...nothingKnown, type: 'answer', subjects: [ref], record: ref, from, to, on }];
  });
}
