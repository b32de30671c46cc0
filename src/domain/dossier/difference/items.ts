import { type AnswerState, motionAnswer } from '@/domain/motion/answer';
import { itemKinds } from '@/domain/shared/ids';
import { axesOf, defaultCodes } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { factDay } from '../asOf';
import { refOf } from '../dossier';
import { standingOn } from '../standing';
import { itemDay } from '../statedDay';
import { type Difference, type ItemRecord, isThere, type Moment, nothingKnown } from './difference';
import { momentOfComing, type Span } from './span';

/** All items at a moment. */
export function itemsAt({ dossier }: Moment): ItemRecord[] {
  return itemKinds.flatMap((kind): readonly ItemRecord[] => dossier.all(kind));
}

/** A request goes along with its motion: it is told apart only where the motion is there on both days. */
export function comesAlong(item: ItemRecord, other: Moment): boolean {
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

/** A new item, as it stood on the day that it came. */
function appearance(item: ItemRecord, stood: Moment): Difference {
  const ref = refOf(item);
  return {
    ...nothingKnown,
    type: 'appeared',
    subjects: [ref],
    record: ref,
    item,
    claims: claimsStanding(stood, item),
    answer: answerAt(stood, item),
    on: factDay(item),
    stated: itemDay(stood.dossier, item),
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

/** The items that are there at the second moment and not at the first, and the other way round. */
export function itemDifferences(span: Span): Difference[] {
  const { before, after } = span;
  return [
    ...onlyIn(after, before).map((item) => appearance(item, momentOfComing(span, factDay(item)))),
    ...onlyIn(before, after).map(disappearance),
  ];
}
