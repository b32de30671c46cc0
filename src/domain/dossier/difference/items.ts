import { type AnswerState, motionAnswer } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { type ItemRef, itemKinds } from '@/domain/shared/ids';
import { axesOf, defaultCodes } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { dossierAsOf, factDay } from '../asOf';
import { refOf } from '../dossier';
import { standingOn } from '../standing';
import { type Difference, type ItemRecord, isThere, type Moment, nothingKnown } from './difference';

function itemsAt({ dossier }: Moment): ItemRecord[] {
  return itemKinds.flatMap((kind): readonly ItemRecord[] => dossier.all(kind));
}

/** A request goes along with its motion: it is told apart only where the motion is there on both days. */
function comesAlong(item: ItemRecord, other: Moment): boolean {
  return item.kind === 'request' && !isThere(other, { kind: 'motion', id: item.motionId });
}

function claimsStanding({ dossier, on }: Moment, item: ItemRecord): StatusClaim[] {
  return axesOf[item.kind].flatMap((axis) => {
    const { claim } = standingOn(dossier, refOf(item), axis, on);
    return claim && claim.code !== defaultCodes[axis] ? [claim] : [];
  });
}

function answerAt({ dossier, on }: Moment, item: ItemRecord): AnswerState | undefined {
  if (item.kind !== 'motion') return undefined;
  const { state, requests } = motionAnswer(dossier, item, on);
  return requests.length > 0 ? state : undefined;
}

/** Gives for each day between the two the dossier as it stood then; a day is worked out once. */
function stands(before: Moment, after: Moment): (on: Day | undefined) => Moment {
  const found = new Map<Day, Moment>();
  return (on) => {
    if (on === undefined || on <= before.on || on >= after.on) return after;
    const stood = found.get(on) ?? { dossier: dossierAsOf(after.dossier, on), on };
    found.set(on, stood);
    return stood;
  };
}

/** A new item, as it stood on the day that it came. */
function appearance(after: Moment, item: ItemRecord): Difference {
  const ref = refOf(item);
  return {
    ...nothingKnown,
    type: 'appeared',
    subjects: [ref],
    record: ref,
    item,
    claims: claimsStanding(after, item),
    answer: answerAt(after, item),
    on: factDay(item),
    source: item.sources[0],
  };
}

function disappearance(item: ItemRecord): Difference {
  const ref = refOf(item);
  return { ...nothingKnown, type: 'disappeared', subjects: [ref], record: ref, item };
}

function onlyIn(moment: Moment, other: Moment): ItemRecord[] {
  return itemsAt(moment).filter((item) => !isThere(other, item) && !comesAlong(item, other));
}

/** The items that are on the second day and not on the first, and the other way round. */
export function itemDifferences(before: Moment, after: Moment): Difference[] {
  const stoodOn = stands(before, after);
  return [
    ...onlyIn(after, before).map((item) => appearance(stoodOn(factDay(item)), item)),
    ...onlyIn(before, after).map(disappearance),
  ];
}

function statusDifference(
  before: Moment,
  after: Moment,
  ref: ItemRef,
  axis: StatusClaim['axis'],
): Difference[] {
  const was = standingOn(before.dossier, ref, axis, before.on);
  const is = standingOn(after.dossier, ref, axis, after.on);
  if (was.code === is.code) return [];
  const { claim } = is;
  const isNewer = claim !== undefined && claim.id !== was.claim?.id;
  // Where the newer claim was taken back, the one before it holds again: then that one says nothing about the change.
  const telling = claim && (isNewer || !was.claim) ? claim : undefined;
  const known = telling
    ? { on: telling.holdsFrom, by: undefined, reason: telling.reason, source: telling.source }
    : nothingKnown;
  const bearer = isNewer ? claim : (was.claim ?? claim);
  const record = bearer ? { kind: bearer.kind, id: bearer.id } : ref;
  return [{ ...known, type: 'status', subjects: [ref], record, axis, from: was.code, to: is.code }];
}

/**
 * The axes on which items stand otherwise. How a new item stood when it came is told where it is told that it is new; from
 * then on its changes are told like any other's.
 */
export function statusDifferences(before: Moment, after: Moment): Difference[] {
  const stoodOn = stands(before, after);
  return itemsAt(after).flatMap((item) => {
    const isKnown = isThere(before, item) || comesAlong(item, before);
    const since = isKnown ? before : stoodOn(factDay(item));
    return axesOf[item.kind].flatMap((axis) => statusDifference(since, after, refOf(item), axis));
  });
}
