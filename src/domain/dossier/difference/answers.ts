import type { Evidence } from '@/domain/evidence/evidence';
import { type AnswerState, motionAnswer, requestAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { MotionRequest } from '@/domain/motion/request';
import type { Day } from '@/domain/shared/day';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { factDay } from '../asOf';
import { refOf } from '../dossier';
import { claimDay, evidenceDay, type StatedDay } from '../statedDay';
import { type Difference, type Moment, nothingKnown } from './difference';
import { daysSince, isWithin, type Span } from './span';

/** What is asked, and so can be answered: all of a motion, or one of its requests. */
export type Asked = Motion | MotionRequest;

type Grounds = {
  readonly requests: readonly MotionRequest[];
  readonly evidence: readonly Evidence[];
  /** Of the studies that are to answer it, of the vote, and of the conditions. */
  readonly claims: readonly StatusClaim[];
};

/**
 * The records on which the answer rests: for a motion those of its requests too, for a request those of its motion too.
 */
export function groundsOf({ dossier }: Moment, asked: Asked): Grounds {
  const motion = {
    kind: 'motion',
    id: asked.kind === 'motion' ? asked.id : asked.motionId,
  } as const;
  const requests = asked.kind === 'motion' ? dossier.about('request', motion) : [asked];
  const all = [motion, ...requests];
  const evidence = all.flatMap((it) => dossier.about('evidence', it));
  const studies = evidence.flatMap(({ source }) =>
    source.type === 'study' ? dossier.about('status', { kind: 'study', id: source.studyId }) : [],
  );
  const own = all
    .flatMap((it) => dossier.about('status', it))
    .filter(({ axis }) => axis === 'decision' || axis === 'condition');
  return { requests, evidence, claims: [...studies, ...own] };
}

function stateOf({ dossier, on }: Moment, asked: Asked): AnswerState {
  return asked.kind === 'motion'
    ? motionAnswer(dossier, asked, on).state
    : requestAnswer(dossier, asked, on).state;
}

/** Of a motion with one request nothing is told of the request: it stands as the motion does. */
function allAsked({ dossier }: Moment): Asked[] {
  const isOneOfMore = ({ motionId }: MotionRequest) =>
    dossier.about('request', { kind: 'motion', id: motionId }).length > 1;
  return [...dossier.all('motion'), ...dossier.all('request').filter(isOneOfMore)];
}

/** From when the answer is followed: from the start, or for what is new from the day that it came. */
function followedSince(span: Span, asked: Asked): { moment: Moment; asked: Asked } | undefined {
  const earlier: Asked | undefined = span.before.dossier.find(asked.kind, asked.id);
  if (earlier) return { moment: span.before, asked: earlier };
  const motion =
    asked.kind === 'motion' ? asked : span.after.dossier.find('motion', asked.motionId);
  const came = [asked, motion]
    .flatMap((it) => (it && factDay(it)) ?? [])
    .toSorted()
    .at(-1);
  if (came === undefined || !isWithin(span, came)) return undefined;
  return { moment: span.at(came), asked };
}

/** What the day is on which the answer changed: that of the evidence or the claim that bears it. */
function statedOn(
  { dossier }: Moment,
  { evidence, claims }: Grounds,
  on: Day,
): StatedDay | undefined {
  const claim = claims.find(({ holdsFrom }) => holdsFrom === on);
  if (claim) return claimDay(dossier, claim);
  const shown = evidence.find((it) => it.on === on);
  return shown && evidenceDay(dossier, shown);
}

function course(span: Span, asked: Asked): Difference[] {
  const start = followedSince(span, asked);
  if (!start) return [];
  const grounds = groundsOf(span.after, asked);
  const records = [...grounds.requests, ...grounds.evidence, ...grounds.claims];
  const days = daysSince(start.moment, records.map(factDay), span);
  if (days.length === 0) return [];
  const ref = refOf(asked);
  let state = stateOf(start.moment, start.asked);
  return days.flatMap((on): Difference[] => {
    const from = state;
    state = stateOf(span.at(on), asked);
    if (state === from) return [];
    const stated = statedOn(span.after, grounds, on);
    const known = { ...nothingKnown, on, stated };
    return [{ ...known, type: 'answer', subjects: [ref], record: ref, from, to: state }];
  });
}

/** Every time that a motion or one of its requests came to be answered further or less far. */
export function answerDifferences(span: Span): Difference[] {
  return allAsked(span.after).flatMap((asked) => course(span, asked));
}
