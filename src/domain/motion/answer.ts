import { lastMoment } from '@/domain/answer/moments';
import type { AnswerPart } from '@/domain/answer/part';
import { type AnswerState, type SubjectAnswer, subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Day } from '@/domain/shared/day';
import { claimOn, type StatusClaim } from '@/domain/status/statusClaim';
import type { Motion } from './motion';
import type { MotionRequest } from './request';

export { type EvidenceStanding, evidenceStanding } from '@/domain/answer/evidenceStanding';
export type { PartState } from '@/domain/answer/part';
export type { AnswerState } from '@/domain/answer/subjectAnswer';
export type RequestPart = AnswerPart;

/** How a request stands on a day. */
export type RequestAnswer = SubjectAnswer & { readonly request: MotionRequest };

export type MotionAnswer = {
  readonly motion: Motion;
  readonly state: AnswerState;
  /** In the order of the dictum. */
  readonly requests: readonly RequestAnswer[];
  /** When the last request was answered; only when all are. */
  readonly answeredAt: Term | undefined;
  /** The vote or other end by which the motion asks nothing (any more). */
  readonly notInForce: StatusClaim | undefined;
};

/** How a request stands on a day, by the rules for any subject. */
export function requestAnswer(dossier: Dossier, request: MotionRequest, on: Day): RequestAnswer {
  return { ...subjectAnswer(dossier, { kind: 'request', id: request.id }, on), request };
}

const endings: ReadonlySet<string> = new Set(['rejected', 'withdrawn', 'lapsed']);

/** Rule M1: the claim by which a motion was rejected, withdrawn or lapsed on a day, so that it obliges to nothing. */
export function endedBy(dossier: Dossier, motionId: string, on: Day): StatusClaim | undefined {
  const decisions = dossier
    .about('status', { kind: 'motion', id: motionId })
    .filter((claim) => claim.axis === 'decision');
  const claim = claimOn(decisions, on);
  return claim && endings.has(claim.code) ? claim : undefined;
}

/** Rules M2 to M7, over requests of which the condition is not known to have failed. */
function stateOf(states: readonly AnswerState[]): AnswerState {
  if (states.every((state) => state === 'notAssessable')) return 'notAssessable';
  if (states.every((state) => state === 'answered')) return 'answered';
  const some = states.some((state) => state === 'answered' || state === 'partlyAnswered');
  return some ? 'partlyAnswered' : 'open';
}

/** How a motion stands on a day, from its requests. Without recorded requests it can't be assessed. */
export function motionAnswer(dossier: Dossier, motion: Motion, on: Day): MotionAnswer {
  const requests = dossier
    .about('request', motion)
    .toSorted((a, b) => a.number - b.number)
    .map((request) => requestAnswer(dossier, request, on));
  const notInForce = endedBy(dossier, motion.id, on);
  const asked = requests.filter(({ condition }) => condition !== 'notMet');
  const state = notInForce ? 'notAssessable' : stateOf(asked.map((request) => request.state));
  const moments = state === 'answered' ? asked.map(({ answeredAt }) => answeredAt) : [];
  return {
    motion,
    state,
    requests,
    answeredAt: lastMoment(moments.filter((it) => it !== undefined)),
    notInForce,
  };
}
