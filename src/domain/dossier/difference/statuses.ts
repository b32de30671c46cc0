import type { ItemRef } from '@/domain/shared/ids';
import { axesOf, type StatusAxis } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { factDay } from '../asOf';
import { refOf } from '../dossier';
import { claimsAbout, type Standing, standingOn } from '../standing';
import { claimDay } from '../statedDay';
import { type Difference, isThere, type Moment, nothingKnown } from './difference';
import { comesAlong, itemsAt } from './items';
import { daysSince, momentOfComing, type Span } from './span';

/** What the claim tells of the change; where the newer claim was taken back, the one before it says nothing about it. */
function toldBy(claim: StatusClaim | undefined, { dossier }: Moment) {
  if (!claim) return nothingKnown;
  const { holdsFrom: on, reason, source } = claim;
  return { on, by: undefined, reason, source, stated: claimDay(dossier, claim) };
}

function statusDifference(
  was: Standing,
  is: Standing,
  subject: { readonly ref: ItemRef; readonly axis: StatusAxis },
  after: Moment,
): Difference {
  const { ref, axis } = subject;
  const isNewer = is.claim !== undefined && is.claim.id !== was.claim?.id;
  const telling = isNewer || !was.claim ? is.claim : undefined;
  const bearer = isNewer ? is.claim : (was.claim ?? is.claim);
  const record = bearer ? { kind: bearer.kind, id: bearer.id } : ref;
  const known = toldBy(telling, after);
  return { ...known, type: 'status', subjects: [ref], record, axis, from: was.code, to: is.code };
}

/** Every change of status on one axis since a moment, each against the status that held just before it. */
function course(since: Moment, span: Span, ref: ItemRef, axis: StatusAxis): Difference[] {
  const { dossier } = span.after;
  const days = daysSince(
    since,
    claimsAbout(dossier, ref, axis).map(({ holdsFrom }) => holdsFrom),
    span,
  );
  let was = standingOn(since.dossier, ref, axis, since.on);
  return days.flatMap((on) => {
    const before = was;
    was = standingOn(dossier, ref, axis, on);
    return was.code === before.code
      ? []
      : [statusDifference(before, was, { ref, axis }, span.after)];
  });
}

/**
 * The changes of status, axis by axis. How a new item stood when it came is told where it is told that it is new; from
 * then on its changes are told like any other's.
 */
export function statusDifferences(span: Span): Difference[] {
  return itemsAt(span.after).flatMap((item) => {
    const isKnown = isThere(span.before, item) || comesAlong(item, span.before);
    const since = isKnown ? span.before : momentOfComing(span, factDay(item));
    return axesOf[item.kind].flatMap((axis) => course(since, span, refOf(item), axis));
  });
}
