import type { TimelinessCode } from '@/domain/deadline/timeliness';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { deadlinesOf, lastChecked, standingOn } from '@/domain/dossier/standing';
import { type AnswerState, motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { type Owner, ownerOn } from '@/domain/workflow/owner';
import type { MotionCounts } from '@/i18n/nl/motions';
import { type DeadlineSummary, summarizeDeadlines } from '@/items/table/deadlineSummary';
import { readableReference } from '@/items/text/readableReference';

/** A motion as the list shows it. */
export type MotionRow = {
  readonly id: string;
  readonly title: string;
  readonly owner: Owner | undefined;
  readonly addressee: string | undefined;
  readonly references: readonly string[];
  readonly decision: string | undefined;
  readonly execution: string | undefined;
  readonly answer: {
    readonly state: AnswerState;
    readonly answered: number;
    readonly total: number;
  };
  readonly deadline: DeadlineSummary | undefined;
  readonly checkedOn: Day | undefined;
};

function rowOf(dossier: Dossier, motion: Motion, on: Day): MotionRow {
  const ref = refOf(motion);
  const { state, requests } = motionAnswer(dossier, motion, on);
  const subjects = [ref, ...requests.map(({ request }) => refOf(request))];
  const printed = motion.references.map(readableReference);
  return {
    id: motion.id,
    title: motion.title,
    owner: ownerOn(dossier, ref, on),
    addressee: motion.addressee,
    references: printed,
    decision: standingOn(dossier, ref, 'decision', on).code,
    execution: standingOn(dossier, ref, 'execution', on).code,
    answer: {
      state,
      answered: requests.filter((request) => request.state === 'answered').length,
      total: requests.length,
    },
    deadline: summarizeDeadlines(subjects.flatMap((subject) => deadlinesOf(dossier, subject, on))),
    checkedOn: lastChecked(dossier, ref, on),
  };
}

/** The motions of a dossier as they stand on a day. */
export function motionRows(dossier: Dossier, on: Day): MotionRow[] {
  return dossier.all('motion').map((motion) => rowOf(dossier, motion, on));
}

/** How many motions stand how, for the sentence above the list. */
export function countMotions(rows: readonly MotionRow[]): MotionCounts {
  const count = (state: AnswerState) => rows.filter(({ answer }) => answer.state === state).length;
  const withTimeliness = (code: TimelinessCode) =>
    rows.filter(({ deadline }) => deadline?.timeliness.code === code).length;
  return {
    states: {
      answered: count('answered'),
      partlyAnswered: count('partlyAnswered'),
      open: count('open'),
      notAssessable: count('notAssessable'),
    },
    late: withTimeliness('certainlyLate'),
    deliveredLate: withTimeliness('deliveredLate'),
  };
}
