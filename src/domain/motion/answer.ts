import { exactTerm, type Term } from '@/domain/deadline/term';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Coverage, Evidence } from '@/domain/evidence/evidence';
import type { Day } from '@/domain/shared/day';
import type { AspectId } from '@/domain/shared/ids';
import { claimOn } from '@/domain/status/statusClaim';
import type { Motion } from './motion';
import type { MotionRequest } from './request';

/** A source that covers a part, and whether it was delivered on the day asked about. */
export type EvidenceStanding = {
  readonly evidence: Evidence;
  /** When it was delivered; `undefined` while it is only announced. */
  readonly deliveredAt: Term | undefined;
};

/** How a part stands: announced sources never count as delivered ones. */
export type PartState = 'covered' | 'partlyCovered' | 'announced' | 'open';

/** One thing to answer: the request itself, or one aspect that it names. */
export type RequestPart = {
  readonly aspectId: AspectId | undefined;
  readonly name: string;
  readonly state: PartState;
  readonly evidence: readonly EvidenceStanding[];
};

export type AnswerState = 'answered' | 'partlyAnswered' | 'open' | 'notAssessable';

/** How a request stands on a day, by what delivered evidence covers. The user's own verdict is kept apart from this. */
export type RequestAnswer = {
  readonly request: MotionRequest;
  readonly state: AnswerState;
  readonly parts: readonly RequestPart[];
  /** When the last part was covered; only when all are. */
  readonly answeredAt: Term | undefined;
};

export type MotionAnswer = {
  readonly motion: Motion;
  readonly state: AnswerState;
  readonly requests: readonly RequestAnswer[];
};

function deliveryOf(dossier: Dossier, evidence: Evidence, on: Day): Term | undefined {
  const { source } = evidence;
  if (source.type === 'study') {
    const claims = dossier
      .about('status', { kind: 'study', id: source.studyId })
      .filter((claim) => claim.axis === 'study');
    if (claimOn(claims, on)?.code !== 'delivered') return undefined;
    const first = claims.find((claim) => claim.code === 'delivered' && claim.holdsFrom <= on);
    return first && (first.happened ?? exactTerm(first.holdsFrom, first.holdsFrom));
  }
  if (evidence.stage !== 'delivered') return undefined;
  return exactTerm(evidence.on, evidence.on);
}

/** A source held against a day: what it covers, and whether it was delivered by then. */
export function evidenceStanding(dossier: Dossier, evidence: Evidence, on: Day): EvidenceStanding {
  return { evidence, deliveredAt: deliveryOf(dossier, evidence, on) };
}

function covers(standing: EvidenceStanding, coverage: Coverage): boolean {
  return standing.deliveredAt !== undefined && standing.evidence.coverage === coverage;
}

function partState(evidence: readonly EvidenceStanding[]): PartState {
  if (evidence.some((it) => covers(it, 'whole'))) return 'covered';
  if (evidence.some((it) => covers(it, 'partial'))) return 'partlyCovered';
  const announced = evidence.some((it) => !it.deliveredAt && it.evidence.coverage !== 'none');
  return announced ? 'announced' : 'open';
}

function latestDelivery(parts: readonly RequestPart[]): Term | undefined {
  const moments = parts.map((part) => {
    const whole = part.evidence.filter((it) => covers(it, 'whole'));
    const terms = whole.map((it) => it.deliveredAt).filter((it) => it !== undefined);
    return terms.toSorted((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1))[0];
  });
  return moments
    .filter((it) => it !== undefined)
    .toSorted((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1))
    .at(-1);
}

function stateOfParts(states: readonly PartState[]): AnswerState {
  if (states.every((state) => state === 'covered')) return 'answered';
  const some = states.some((state) => state === 'covered' || state === 'partlyCovered');
  return some ? 'partlyAnswered' : 'open';
}

/**
 * How a request stands on a day. Its parts are the request itself and each aspect it names; it is answered when
 * delivered evidence wholly covers every part.
 */
export function requestAnswer(dossier: Dossier, request: MotionRequest, on: Day): RequestAnswer {
  const evidence = dossier
    .about('evidence', request)
    .filter((it) => it.on <= on)
    .map((it) => evidenceStanding(dossier, it, on));
  const part = (aspectId: AspectId | undefined, name: string): RequestPart => {
    const own = evidence.filter(({ evidence: { aspectIds } }) =>
      aspectId ? aspectIds.includes(aspectId) : aspectIds.length === 0,
    );
    return { aspectId, name, state: partState(own), evidence: own };
  };
  const parts = [
    part(undefined, request.title),
    ...request.aspects.map((aspect) => part(aspect.id, aspect.name)),
  ];
  const state = stateOfParts(parts.map((it) => it.state));
  return {
    request,
    state,
    parts,
    answeredAt: state === 'answered' ? latestDelivery(parts) : undefined,
  };
}

/** How a motion stands on a day, from its requests. Without recorded requests it can't be assessed. */
export function motionAnswer(dossier: Dossier, motion: Motion, on: Day): MotionAnswer {
  const requests = dossier
    .about('request', motion)
    .toSorted((a, b) => a.number - b.number)
    .map((request) => requestAnswer(dossier, request, on));
  if (requests.length === 0) return { motion, state: 'notAssessable', requests };
  const states = requests.map((request) => request.state);
  if (states.every((state) => state === 'answered')) return { motion, state: 'answered', requests };
  const some = states.some((state) => state === 'answered' || state === 'partlyAnswered');
  return { motion, state: some ? 'partlyAnswered' : 'open', requests };
}
