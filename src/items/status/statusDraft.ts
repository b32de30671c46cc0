import { exactTerm } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import { beginsWithEvent, groundOf, type StatusAxis } from '@/domain/status/axes';
import type { StatusClaim } from '@/domain/status/statusClaim';
import { type LocatorDraft, readLocator } from '@/items/fields/locatorDraft';
import { readTypedDay } from '@/items/fields/typedDay';
import { type Read, readRecord } from '@/items/form/problemsOf';
import type { Problems } from '@/items/form/useForm';

/** What is filled in to change a status. */
export type StatusDraft = {
  readonly code: string;
  readonly holdsFrom: string;
  readonly reason: string;
  readonly source: LocatorDraft;
};

type StatusContext = {
  readonly id: string;
  readonly subject: ItemRef;
  readonly axis: StatusAxis;
  readonly today: Day;
  readonly now: Date;
};

/**
 * What a verdict lacks to rest on. Asked for here and not by the schema: what was recorded without it stays readable.
 */
function missingGround({ code, reason, source }: StatusDraft, axis: StatusAxis): Problems {
  if (readLocator(source) !== undefined) return {};
  switch (groundOf({ axis, code })) {
    case 'source':
      return { source: 'verdict.sourceMissing' };
    case 'reasonOrSource':
      return reason.trim() ? {} : { reason: 'verdict.groundMissing' };
    case undefined:
      return {};
  }
}

/** The claim that was filled in, or what is wrong with it per field. */
export function readStatus(draft: StatusDraft, context: StatusContext): Read<StatusClaim> {
  const { id, subject, axis, today, now } = context;
  // What is still to come may be expected; as long as it has not come it is no fact.
  const day = readTypedDay(draft.holdsFrom, today, { hasHappened: true });
  // An unreadable day may not hide what else is wrong: the rest is checked with today.
  const holdsFrom = day.ok ? (day.value ?? today) : today;
  const isEvent = beginsWithEvent({ axis, code: draft.code });
  const read = readRecord('status', {
    id,
    subject,
    axis,
    code: draft.code,
    holdsFrom,
    happened: isEvent ? exactTerm(holdsFrom, holdsFrom) : undefined,
    reason: draft.reason.trim() || undefined,
    source: readLocator(draft.source),
    recordedAt: now.toISOString(),
  });
  const problems = {
    ...(!(day.ok && day.value) && { holdsFrom: day.ok ? 'day.missing' : day.error.code }),
    ...missingGround(draft, axis),
    ...read.problems,
  };
  return Object.keys(problems).length > 0 ? { problems } : read;
}
