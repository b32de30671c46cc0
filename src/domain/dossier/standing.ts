import { checksOf, lookedAtWith } from '@/domain/answer/checks';
import { subjectAnswer } from '@/domain/answer/subjectAnswer';
import type { Deadline } from '@/domain/deadline/deadline';
import { type Held, heldOn } from '@/domain/deadline/held';
import { type DeadlineHistory, deadlineHistory } from '@/domain/deadline/history';
import type { Outcome } from '@/domain/deadline/timeliness';
import { byWeight } from '@/domain/deadline/weight';
import type { Check } from '@/domain/evidence/check';
import { endedBy, motionAnswer, requestAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { MotionRequest } from '@/domain/motion/request';
import { type Day, dutchDayOf } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { closesWithoutDelivery, defaultCodes, type StatusAxis } from '@/domain/status/axes';
import {
  byDayThenEntry,
  claimOn,
  momentOf,
  runStart,
  type StatusClaim,
} from '@/domain/status/statusClaim';
import { type Dossier, refOf } from './dossier';

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

/**
 * Rule T6: nothing is owed any more, so that what came all the same was neither in time nor late. Rule T8: as long as
 * nobody established whether the request holds, nothing is late.
 */
function requestOutcome(dossier: Dossier, request: MotionRequest, on: Day): Outcome {
  const { answeredAt, condition } = requestAnswer(dossier, request, on);
  const isClosed = condition === 'notMet' || Boolean(endedBy(dossier, request.motionId, on));
  if (answeredAt && !isClosed) return { delivered: answeredAt };
  return isClosed ? { closed: true } : { conditional: condition === 'notEstablished' };
}

function motionOutcome(dossier: Dossier, motion: Motion, on: Day): Outcome {
  const { answeredAt, notInForce, requests } = motionAnswer(dossier, motion, on);
  if (answeredAt) return { delivered: answeredAt };
  if (notInForce) return { closed: true };
  // Rule T2: what is said to cover the motion as a whole came for it, also while nobody recorded what that asks.
  if (requests.length === 0) return { delivered: subjectAnswer(dossier, motion, on).answeredAt };
  const asked = requests.filter(({ condition }) => condition !== 'notMet');
  const isConditional = asked.every(({ condition }) => condition === 'notEstablished');
  return { conditional: asked.length > 0 && isConditional };
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

/** Of whom a term tells how an item stands: of a motion its requests (rule T1), when any are recorded. */
export function dueSubjects(dossier: Dossier, ref: ItemRef): ItemRef[] {
  const requests = ref.kind === 'motion' ? dossier.about('request', ref).map(refOf) : [];
  return requests.length > 0 ? requests : [ref];
}

/**
 * One deadline as it stands for one of its subjects on a day. Of a motion it stands as for the request for which it
 * weighs heaviest (rules T1 and T5), so that every page tells the same of it.
 */
export function deadlineStanding(
  dossier: Dossier,
  deadline: Deadline,
  subject: ItemRef,
  on: Day,
): DeadlineStanding {
  const history = deadlineHistory(deadline, dossier.about('shift', deadline), on);
  const held = (ref: ItemRef): Held & { readonly outcome: Outcome } => {
    const outcome = outcomeOf(dossier, ref, on);
    return { ...heldOn(history, outcome, on), outcome };
  };
  const [heaviest] = dueSubjects(dossier, subject)
    .map(held)
    .toSorted((a, b) => byWeight(a.headline, b.headline));
  return { ...history, ...(heaviest ?? held(subject)) };
}

/** All deadlines of an item as they stand on a day, the first said first; those said later are left out. */
export function deadlinesOf(dossier: Dossier, ref: ItemRef, on: Day): DeadlineStanding[] {
  return dossier
    .about('deadline', ref)
    .filter((deadline) => deadline.saidOn <= on)
    .toSorted((a, b) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0))
    .map((deadline) => deadlineStanding(dossier, deadline, ref, on));
}

/** When someone last looked at an item: with a check that says what came of it, or by concluding something oneself. */
export type Look = { readonly on: Day; readonly check: Check | undefined };

/** Axes on which others speak: that the cabinet or the Kamer said something is no look of the user's. */
const saidByOthers: ReadonlySet<StatusAxis> = new Set([
  'decision',
  'appreciation',
  'execution',
  'chamber',
]);

/**
 * Rule N3: the day on which whoever made a claim must have looked. One that was entered in this program tells that itself,
 * whatever the day from which it holds; of the others only those that rest on nothing else than that someone looked.
 */
function lookedOn({ axis, source, holdsFrom, recordedAt }: StatusClaim): Day | undefined {
  if (recordedAt !== undefined) return dutchDayOf(new Date(recordedAt));
  const isOwn = axis === 'own' || (source === undefined && !saidByOthers.has(axis));
  return isOwn ? holdsFrom : undefined;
}

/**
 * The last look at an item or a request of it (rules N2 and N3) by a day; `undefined` when there was none. Of a day on
 * which both a claim was made and a check was recorded, the check tells.
 */
export function lastLook(dossier: Dossier, ref: ItemRef, on: Day): Look | undefined {
  const check = checksOf(dossier, ref, on).at(-1);
  const claimed = lookedAtWith(dossier, ref)
    .flatMap((it) => dossier.about('status', it))
    .flatMap((claim) => lookedOn(claim) ?? [])
    .filter((day) => day <= on)
    .toSorted()
    .at(-1);
  if (check && (!claimed || claimed <= check.on)) return { on: check.on, check };
  return claimed && { on: claimed, check: undefined };
}
