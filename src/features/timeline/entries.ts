import { duesOfItem } from '@/domain/answer/due';
import type { Commitment } from '@/domain/commitment/commitment';
import type { Term } from '@/domain/deadline/term';
import { type Outcome, type Timeliness, timeliness } from '@/domain/deadline/timeliness';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import {
  type DeadlineStanding,
  deadlinesOf,
  outcomeOf,
  standingOn,
} from '@/domain/dossier/standing';
import type { Motion } from '@/domain/motion/motion';
import type { MotionRequest } from '@/domain/motion/request';
import type { Day } from '@/domain/shared/day';
import type { MotionId } from '@/domain/shared/ids';
import type { Study } from '@/domain/study/study';

/** What has a row on the timeline: a study, or a motion, request or commitment that has a deadline. */
export type TimelineSubject = Study | Motion | MotionRequest | Commitment;

/** One row before it is put into words: a subject with one of its deadlines, if it has any. */
export type TimelineEntry = {
  readonly subject: TimelineSubject;
  readonly deadline: DeadlineStanding | undefined;
  readonly outcome: Outcome;
  readonly timeliness: Timeliness;
  /** The code on the subject's own axis of status; motions and requests have none here. */
  readonly code: string | undefined;
  readonly state: EntryState;
};

export const entryStates = [
  'late',
  'possiblyLate',
  'running',
  'unknown',
  'delivered',
  'closed',
] as const;
/** How a row stands, as far as a reader filters by it. */
export type EntryState = (typeof entryStates)[number];

function stateOf({ code }: Timeliness): EntryState {
  switch (code) {
    case 'certainlyLate':
      return 'late';
    case 'possiblyLate':
    case 'closed':
    case 'unknown':
    case 'running':
      return code;
    case 'conditional':
      return 'unknown';
    case 'soon':
    case 'postponed':
      return 'running';
    case 'deliveredInTime':
    case 'deliveredLate':
    case 'deliveredPostponed':
    case 'deliveredUnclear':
      return 'delivered';
  }
}

function codeOf(dossier: Dossier, subject: TimelineSubject, on: Day): string | undefined {
  switch (subject.kind) {
    case 'study':
      return standingOn(dossier, subject, 'study', on).code;
    case 'commitment':
      return standingOn(dossier, subject, 'commitment', on).code;
    case 'motion':
    case 'request':
      return undefined;
  }
}

/** Rules T1 and T5: a term of a motion as a whole stands as for the request for which it weighs heaviest. */
function termsOf(dossier: Dossier, subject: TimelineSubject, on: Day): DeadlineStanding[] {
  if (subject.kind !== 'motion') return deadlinesOf(dossier, subject, on);
  const own = new Set(dossier.about('deadline', subject).map(({ id }) => id));
  return duesOfItem(dossier, refOf(subject), on).filter(({ deadline }) => own.has(deadline.id));
}

function entriesOf(dossier: Dossier, subject: TimelineSubject, on: Day): TimelineEntry[] {
  const outcome = outcomeOf(dossier, subject, on);
  const code = codeOf(dossier, subject, on);
  const entry = (deadline: DeadlineStanding | undefined): TimelineEntry => {
    const stands = deadline?.headline ?? timeliness(undefined, outcome, on);
    const reached = deadline?.outcome ?? outcome;
    return {
      subject,
      deadline,
      outcome: reached,
      timeliness: stands,
      code,
      state: stateOf(stands),
    };
  };
  const deadlines = termsOf(dossier, subject, on);
  if (deadlines.length > 0) return deadlines.map(entry);
  return subject.kind === 'study' ? [entry(undefined)] : [];
}

/** All rows of the dossier on a day: each study, and each motion, request or commitment with a deadline. */
export function timelineEntries(dossier: Dossier, on: Day): TimelineEntry[] {
  const subjects: TimelineSubject[] = [
    ...dossier.all('study'),
    ...dossier.all('motion'),
    ...dossier.all('request'),
    ...dossier.all('commitment'),
  ];
  return subjects.flatMap((subject) => entriesOf(dossier, subject, on));
}

/** The motions that a subject is for. */
export function motionIdsOf(subject: TimelineSubject): readonly MotionId[] {
  switch (subject.kind) {
    case 'motion':
      return [subject.id];
    case 'request':
      return [subject.motionId];
    case 'commitment':
    case 'study':
      return subject.motionIds;
  }
}

/** The moment from which it ran: a study's start, the adoption of the motion, the day of a commitment. */
export function startOf(dossier: Dossier, subject: TimelineSubject): Term | Day | undefined {
  switch (subject.kind) {
    case 'study':
      return subject.start;
    case 'commitment':
      return subject.madeOn;
    case 'motion':
      return adoptedOn(dossier, subject.id);
    case 'request':
      return adoptedOn(dossier, subject.motionId);
  }
}

/** The day on which a motion was adopted, if a claim says so. */
export function adoptedOn(dossier: Dossier, motionId: MotionId): Day | undefined {
  return dossier
    .about('status', { kind: 'motion', id: motionId })
    .find((claim) => claim.axis === 'decision' && claim.code === 'adopted')?.holdsFrom;
}
