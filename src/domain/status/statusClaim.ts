import * as v from 'valibot';
import { exactTerm, type Term, termSchema } from '@/domain/deadline/term';
import { locatorSchema } from '@/domain/document/locator';
import { type Day, daySchema } from '@/domain/shared/day';
import { itemRefSchema, statusIdSchema } from '@/domain/shared/ids';
import { filledText } from '@/domain/shared/text';
import { axesOf, closesWithoutDelivery, isCodeOf, statusAxes } from './axes';

/**
 * Someone's claim that an item has a status from a day on. Claims are never overwritten by later ones:
 * together they are the history of the status. Verdicts of cabinet, Kamer and user are claims on an axis of their own.
 */
export const statusClaimSchema = v.pipe(
  v.object({
    kind: v.literal('status'),
    id: statusIdSchema,
    subject: itemRefSchema,
    axis: v.picklist(statusAxes),
    code: v.string(),
    /** The day from which it holds, as far as the source shows. */
    holdsFrom: daySchema,
    /** When it happened or began, where that is known; without it `holdsFrom` is the day of who says so. */
    happened: v.optional(termSchema),
    reason: v.optional(filledText),
    source: v.optional(locatorSchema),
    /** When it was entered (UTC); of two claims that hold from the same day the last entered counts. */
    recordedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  v.check((claim) => isCodeOf(claim.axis, claim.code), 'status.unknownCode'),
  v.check((claim) => axesOf[claim.subject.kind].includes(claim.axis), 'status.wrongAxis'),
  // Said even when another field, such as the source, is wrong: all that is missing is asked for at once.
  v.partialCheck(
    [['axis'], ['code'], ['reason']],
    (claim) => !closesWithoutDelivery(claim) || Boolean(claim.reason),
    'status.reasonMissing',
  ),
  v.check(
    (claim) => !closesWithoutDelivery(claim) || Boolean(claim.source),
    'status.sourceMissing',
  ),
);
export type StatusClaim = Readonly<v.InferOutput<typeof statusClaimSchema>>;

/** Order of claims: by the day from which they hold, then by when they were entered. */
export function byDayThenEntry(a: StatusClaim, b: StatusClaim): number {
  const keyOf = (claim: StatusClaim) => `${claim.holdsFrom} ${claim.recordedAt ?? ''}`;
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The claim that holds on a day: the last to begin, and of those the last entered. */
export function claimOn(claims: readonly StatusClaim[], on: Day): StatusClaim | undefined {
  return claims
    .filter((claim) => claim.holdsFrom <= on)
    .toSorted(byDayThenEntry)
    .at(-1);
}

/**
 * The claim with which the status that holds on a day began: the first of the unbroken run of claims with the same code.
 * What was claimed before a different status came in between does not count.
 */
export function runStart(claims: readonly StatusClaim[], on: Day): StatusClaim | undefined {
  const held = claims.filter((claim) => claim.holdsFrom <= on).toSorted(byDayThenEntry);
  const present = held.at(-1);
  return present && held[held.findLastIndex(({ code }) => code !== present.code) + 1];
}

/** The moment at which a claim says that something happened: its own words, else the day from which it holds. */
export function momentOf(claim: StatusClaim): Term {
  return claim.happened ?? exactTerm(claim.holdsFrom, claim.holdsFrom);
}
