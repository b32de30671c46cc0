import type { TimelinessCode } from '@/domain/deadline/timeliness';
import type { AttentionCode } from '@/domain/dossier/attention';
import type { AnswerState } from '@/domain/motion/answer';
import type { StatusAxis, StatusCode } from '@/domain/status/axes';
import type { Tone } from '@/ui/tone';

const statusTones: {
  readonly [Axis in StatusAxis]: { readonly [Code in StatusCode<Axis>]: Tone };
} = {
  study: {
    planned: 'open',
    running: 'underway',
    completed: 'underway',
    delivered: 'done',
    stopped: 'refused',
    unknown: 'unknown',
  },
  recommendation: {
    unassessed: 'unknown',
    notTakenUp: 'open',
    exploring: 'explored',
    inProgress: 'underway',
    partlyFollowed: 'partly',
    followed: 'done',
    rejected: 'refused',
    lapsed: 'lapsed',
  },
  commitment: { open: 'open', partlyMet: 'partly', met: 'done', lapsed: 'lapsed' },
  decision: {
    submitted: 'open',
    deferred: 'explored',
    adopted: 'done',
    rejected: 'refused',
    withdrawn: 'lapsed',
    lapsed: 'lapsed',
    takenOver: 'done',
  },
  appreciation: {
    leftToChamber: 'open',
    advisedAgainst: 'refused',
    advisedAgainstUnlessAmended: 'refused',
    takenOver: 'done',
    askedToDefer: 'explored',
    untimely: 'explored',
    superfluous: 'explored',
    none: 'unknown',
    notYetKnown: 'unknown',
    unavailable: 'unknown',
  },
  execution: {
    notReported: 'unknown',
    inProgress: 'underway',
    partlyExecuted: 'partly',
    executed: 'done',
    willNotExecute: 'refused',
  },
  chamber: { noRuling: 'unknown', accepted: 'done', notAccepted: 'refused' },
  own: { open: 'open', partlyAnswered: 'partly', answered: 'done', notAssessable: 'unknown' },
  condition: { met: 'done', notMet: 'lapsed' },
};

const timelinessTones: { readonly [Code in TimelinessCode]: Tone } = {
  deliveredInTime: 'done',
  deliveredLate: 'late',
  deliveredPostponed: 'done',
  deliveredUnclear: 'unknown',
  certainlyLate: 'late',
  possiblyLate: 'possiblyLate',
  soon: 'underway',
  postponed: 'underway',
  running: 'underway',
  closed: 'lapsed',
  conditional: 'unknown',
  unknown: 'unknown',
};

const answerTones: { readonly [State in AnswerState]: Tone } = {
  answered: 'done',
  partlyAnswered: 'partly',
  open: 'open',
  notAssessable: 'unknown',
};

/** The tone of a status; of a code that is not known, that of the unknown. */
export function statusTone(axis: StatusAxis, code: string): Tone {
  const known: Readonly<Record<string, Tone>> = statusTones[axis];
  return known[code] ?? 'unknown';
}

/** The tone of how something due stands. */
export function timelinessTone(code: TimelinessCode): Tone {
  return timelinessTones[code];
}

/** The tone of how far a motion, a request or a part of it is answered. */
export function answerTone(state: AnswerState): Tone {
  return answerTones[state];
}

/** The tone of why something needs attention. */
export const attentionTones: { readonly [Code in AttentionCode]: Tone } = {
  certainlyLate: 'late',
  possiblyLate: 'possiblyLate',
  stepOverdue: 'late',
  soon: 'underway',
  postponed: 'underway',
  notChecked: 'unknown',
};
