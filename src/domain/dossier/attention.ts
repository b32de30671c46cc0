import { lastDayInTime } from '@/domain/deadline/room';
import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { motionAnswer } from '@/domain/motion/answer';
import { type Day, daysBetween } from '@/domain/shared/day';
import type { ItemKind, ItemRef } from '@/domain/shared/ids';
import { isOpenStep, type Step } from '@/domain/workflow/step';
import { type Dossier, refOf } from './dossier';
import { type DeadlineStanding, deadlinesOf, lastLook, outcomeOf, standingOn } from './standing';

/** After this many days without anyone looking, a status counts as not checked for long: half a year. */
export const uncheckedAfterDays = 180;

/** The term that holds after a postponement, and how the item stands against it. */
export type PresentTerm = { readonly term: Term; readonly timeliness: Timeliness };

/** What is due, by which term, and of which request of the motion when it is not the item itself. */
type DueFacts = {
  readonly what: string;
  /** The term that it is held to (rule T7). */
  readonly term: Term;
  /** `undefined` when nothing was shifted. */
  readonly present: PresentTerm | undefined;
  readonly requestNumber: number | undefined;
};

/** Why an item needs attention; the days are counted up to (`soon`: from) the day that is shown. */
export type AttentionReason =
  | ({ readonly code: 'certainlyLate'; readonly days: number } & DueFacts)
  | ({ readonly code: 'possiblyLate' } & DueFacts)
  /** The last day of a next step has passed and it is not done. */
  | { readonly code: 'stepOverdue'; readonly days: number; readonly step: Step }
  | (Extract<Timeliness, { code: 'soon' }> & DueFacts)
  /** Postponed in time to a term that has not passed, while the first promise has: `days` ago. */
  | ({ readonly code: 'postponed'; readonly days: number } & DueFacts)
  /** `ever` tells "last looked at on `since`" from "known since `since`, never looked at". */
  | {
      readonly code: 'notChecked';
      readonly days: number;
      readonly since: Day;
      readonly ever: boolean;
    };

export type AttentionCode = AttentionReason['code'];

/** An open item that needs attention, with its heaviest reason and the others below it. */
export type Attention = {
  readonly ref: ItemRef;
  readonly title: string;
  readonly reason: AttentionReason;
  readonly others: readonly AttentionReason[];
};

/** The codes from heavy to light: what is certain comes before what is possible, what is past before what is to come. */
export const attentionCodes = [
  'certainlyLate',
  'possiblyLate',
  'stepOverdue',
  'soon',
  'postponed',
  'notChecked',
] as const satisfies readonly AttentionCode[];

function urgency(reason: AttentionReason): number {
  if (reason.code === 'possiblyLate') return 0;
  return reason.code === 'soon' ? reason.days : -reason.days;
}

/** Order of weight: by code, then the longest late or unchecked, or the soonest due, first. */
export function byWeight(a: AttentionReason, b: AttentionReason): number {
  const byCode = attentionCodes.indexOf(a.code) - attentionCodes.indexOf(b.code);
  return byCode || urgency(a) - urgency(b);
}

function dueReason(
  standing: DeadlineStanding,
  requestNumber: number | undefined,
): AttentionReason | undefined {
  const { headline, heldTo, present, againstPresent, shifts, deadline } = standing;
  const facts = {
    what: deadline.what,
    term: heldTo,
    present: shifts.length > 0 ? { term: present, timeliness: againstPresent } : undefined,
    requestNumber,
  };
  switch (headline.code) {
    case 'certainlyLate':
    case 'soon':
    case 'postponed':
      return { ...headline, ...facts };
    case 'possiblyLate':
      return { code: headline.code, ...facts };
    default:
      return undefined;
  }
}

function dueReasons(dossier: Dossier, ref: ItemRef, on: Day, requestNumber?: number) {
  return deadlinesOf(dossier, ref, on)
    .map((standing) => dueReason(standing, requestNumber))
    .filter((reason) => reason !== undefined);
}

function stepReasons(dossier: Dossier, refs: readonly ItemRef[], on: Day): AttentionReason[] {
  return refs
    .flatMap((ref) => dossier.about('step', ref))
    .filter((step) => isOpenStep(step, on))
    .flatMap((step): AttentionReason[] => {
      const last = lastDayInTime(step.term);
      if (!last || last >= on) return [];
      return [{ code: 'stepOverdue', days: daysBetween(last, on), step }];
    });
}

/** Since when nobody looked: the last day on which someone did, or else (`ever` is false) the day it became known. */
export type Unseen = { readonly since: Day; readonly ever: boolean };

/** Since when nobody looked at an item; `undefined` for what bears no day at all. */
export function unseenSince(
  dossier: Dossier,
  ref: ItemRef,
  knownFrom: Day | undefined,
  on: Day,
): Unseen | undefined {
  const checked = lastLook(dossier, ref, on)?.on;
  // What bears no day at all says nothing about how long ago it is: it is not guessed at.
  const since = checked ?? knownFrom;
  return since && { since, ever: checked !== undefined };
}

function uncheckedReason(
  dossier: Dossier,
  ref: ItemRef,
  knownFrom: Day | undefined,
  on: Day,
): AttentionReason[] {
  const unseen = unseenSince(dossier, ref, knownFrom, on);
  if (!unseen) return [];
  const days = daysBetween(unseen.since, on);
  return days <= uncheckedAfterDays ? [] : [{ code: 'notChecked', days, ...unseen }];
}

const doneDecisions: ReadonlySet<string> = new Set(['rejected', 'withdrawn', 'lapsed']);

/**
 * Whether something is still to be done about an item on a day. A motion is not when it was not adopted, when its
 * requests are answered, when the user's own verdict says so, or when the cabinet said that it won't execute it.
 */
export function isOpenItem(dossier: Dossier, ref: ItemRef, on: Day): boolean {
  const outcome = outcomeOf(dossier, ref, on);
  if (outcome.delivered || outcome.closed) return false;
  const motion = ref.kind === 'motion' ? dossier.find('motion', ref.id) : undefined;
  if (!motion) return true;
  const code = (axis: 'decision' | 'own' | 'execution') =>
    standingOn(dossier, ref, axis, on).code ?? '';
  if (doneDecisions.has(code('decision'))) return false;
  if (code('own') === 'answered' || code('execution') === 'willNotExecute') return false;
  return motionAnswer(dossier, motion, on).state !== 'answered';
}

type Checkable = {
  readonly kind: ItemKind;
  readonly id: string;
  readonly title: string;
  readonly knownFrom?: Day | undefined;
};

/** What needs attention because it is due or was not looked at; nothing of the kind is ever due of an ambition or document. */
function openReasons(dossier: Dossier, item: Checkable, on: Day): AttentionReason[] {
  const ref = refOf(item);
  if (item.kind === 'ambition' || item.kind === 'document') return [];
  if (!isOpenItem(dossier, ref, on)) return [];
  const requests = item.kind === 'motion' ? dossier.about('request', ref) : [];
  return [
    ...dueReasons(dossier, ref, on),
    ...requests.flatMap((request) => dueReasons(dossier, refOf(request), on, request.number)),
    ...uncheckedReason(dossier, ref, item.knownFrom, on),
  ];
}

function attentionFor(dossier: Dossier, item: Checkable, on: Day): Attention | undefined {
  const ref = refOf(item);
  const requests = item.kind === 'motion' ? dossier.about('request', ref) : [];
  const reasons = [
    ...openReasons(dossier, item, on),
    ...stepReasons(dossier, [ref, ...requests.map(refOf)], on),
  ].toSorted(byWeight);
  const [reason, ...others] = reasons;
  return reason && { ref, title: item.title, reason, others };
}

/**
 * The items that need attention on a day, the heaviest first, each once. Deadlines of a motion's requests count for the
 * motion. What was delivered or closed needs none, nor do ambitions and documents: nothing about them is due. A step
 * that was not done in time asks for attention whatever it is about.
 */
export function attentionList(dossier: Dossier, on: Day): Attention[] {
  const items: readonly Checkable[] = [
    ...dossier.all('study'),
    ...dossier.all('motion'),
    ...dossier.all('commitment'),
    ...dossier.all('recommendation'),
    ...dossier.all('ambition'),
    ...dossier.all('document'),
  ];
  return items
    .map((item) => attentionFor(dossier, item, on))
    .filter((attention) => attention !== undefined)
    .toSorted((a, b) => byWeight(a.reason, b.reason));
}
