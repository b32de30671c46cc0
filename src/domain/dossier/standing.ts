import { subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { Deadline } from '@/domain/deadline/deadline';
import { type Held, heldOn } from '@/domain/deadline/held';
import { type DeadlineHistory, deadlineHistory } from '@/domain/deadline/history';
import type { Outcome } from '@/domain/deadline/timeliness';
import { endedBy, motionAnswer, requestAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { MotionRequest } from '@/domain/motion/request';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { closesWithoutDelivery, defaultCodes, type StatusAxis } from '@/domain/status/axes';
import {
  byDayThenEntry,
  claimOn,
  momentOf,
  runStart,
  type StatusClaim,
} from '@/domain/status/statusClaim';
import type { Dossier } from './dossier';

/** What holds on an axis of an item on a day: the code, and the claim that says so, if anyone made one. */
export type Standing = {
  readonly code: string | undefined;
  readonly claim: StatusClaim | undefined;
};

/** The claims about an item on one axis, oldest first. */
export function claimsAbout(dossier: Dossier, ref: ItemRef, axis: StatusAxis): StatusClaim[] {
  return dossier
    .about('status', ref)
    .filter((claim) => claim.axis === axis)
    .toSorted(byDayThenEntry);
}

/** How an item stands on an axis on a day. Without a claim the default holds; on `own` there is none. */
export function standingOn(dossier: Dossier, ref: ItemRef, axis: StatusAxis, on: Day): Standing {
  const claim = claimOn(claimsAbout(dossier, ref, axis), on);
  return { code: claim?.code ?? defaultCodes[axis], claim };
}

const deliveringCodes: { readonly [Axis in StatusAxis]?: readonly string[] } = {
  study: ['delivered'],
  commitment: ['met'],
  recommendation: ['followed'],
};

function claimedOutcome(dossier: Dossier, ref: ItemRef, axis: StatusAxis, on: Day): Outcome {
  const claim = runStart(claimsAbout(dossier, ref, axis), on);
  if (!claim) return {};
  if (deliveringCodes[axis]?.includes(claim.code)) return { delivered: momentOf(claim) };
  return { closed: closesWithoutDelivery(claim) };
}

/** Rule T2: what evidence shows to be there counts before what someone claims. */
function shownOutcome(dossier: Dossier, ref: ItemRef, axis: StatusAxis, on: Day): Outcome {
  const { answeredAt } = subjectAnswer(dossier, ref, on);
  return answeredAt ? { delivered: answeredAt } : claimedOutcome(dossier, ref, axis, on);
}

function requestOutcome(dossier: Dossier, request: MotionRequest, on: Day): Outcome {
  const { answeredAt, condition } = requestAnswer(dossier, request, on);
  if (answeredAt) return { delivered: answeredAt };
  return { closed: condition === 'notMet' || Boolean(endedBy(dossier, request.motionId, on)) };
}

function motionOutcome(dossier: Dossier, motion: Motion, on: Day): Outcome {
  const { answeredAt, notInForce } = motionAnswer(dossier, motion, on);
  return answeredAt ? { delivered: answeredAt } : { closed: Boolean(notInForce) };
}

/** What is known on a day of how an item ended: delivered when, or closed without delivery. */
export function outcomeOf(dossier: Dossier, ref: ItemRef, on: Day): Outcome {
  switch (ref.kind) {
    case 'study':
      return claimedOutcome(dossier, ref, 'study', on);
    case 'commitment':
      return shownOutcome(dossier, ref, 'commitment', on);
    case 'recommendation':
      return shownOutcome(dossier, ref, 'recommendation', on);
    case 'request': {
      const request = dossier.find('request', ref.id);
      return request ? requestOutcome(dossier, request, on) : {};
    }
    case 'motion': {
      const motion = dossier.find('motion', ref.id);
      return motion ? motionOutcome(dossier, motion, on) : {};
    }
    case 'ambition':
    case 'document':
      return {};
  }
}

/** A deadline of an item with its history, held against the item's outcome on a day. */
export type DeadlineStanding = DeadlineHistory & Held & { readonly outcome: Outcome };

/** One deadline as it stands for one of its subjects on a day. */
export function deadlineStanding(
  dossier: Dossier,
  deadline: Deadline,
  subject: ItemRef,
  on: Day,
): DeadlineStanding {
  const history = deadlineHistory(deadline, dossier.about('shift', deadline), on);
  const outcome = outcomeOf(dossier, subject, on);
  return { ...history, ...heldOn(history, outcome, on), outcome };
}

/** All deadlines of an item as they stand on a day, the first said first; those said later are left out. */
export function deadlinesOf(dossier: Dossier, ref: ItemRef, on: Day): DeadlineStanding[] {
  return dossier
    .about('deadline', ref)
    .filter((deadline) => deadline.saidOn <= on)
    .toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0))
    .map((deadline) => deadlineStanding(dossier, deadline, ref, on));
}

/** The last day on which someone looked at an item or claimed something about it; `undefined` when nobody did. */
export function lastChecked(dossier: Dossier, ref: ItemRef, on: Day): Day | undefined {
  const days = [
    ...dossier.about('check', ref).map((check) => check.on),
    ...dossier.about('status', ref).map((claim) => claim.holdsFrom),
  ].filter((day) => day <= on);
  return days.toSorted().at(-1);
}
