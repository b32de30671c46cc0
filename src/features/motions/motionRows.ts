import { duesOf } from '@/domain/answer/due';
import { coveredParts } from '@/domain/answer/explain';
import { dueViaStudy } from '@/domain/answer/viaStudy';
import type { Dossier } from '@/domain/dossier/dossier';
import { refOf } from '@/domain/dossier/dossier';
import { dueSubjects, standingOn } from '@/domain/dossier/standing';
import { type AnswerState, motionAnswer, type RequestAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import type { ItemRef } from '@/domain/shared/ids';
import type { MotionCounts } from '@/i18n/nl/items/motions';
import type { ViaSummary } from '@/items/table/deadlineSummary';
import { type WorkRow, workRow } from '@/items/table/workRow';
import { printedReferences } from '@/items/text/printedReferences';

/** What of a motion is late on a day; a request may wait for something while another got it too late. */
type Lateness = {
  /** A term is certainly past, and what was due by it did not come. */
  readonly isLate: boolean;
  /** Something that was due came, and too late. */
  readonly isDeliveredLate: boolean;
  /** Some part is covered, wholly or in part. */
  readonly hasDelivered: boolean;
};

/** A motion as the list shows it. */
export type MotionRow = WorkRow & {
  readonly addressee: string | undefined;
  readonly references: readonly string[];
  readonly decision: string | undefined;
  readonly execution: string | undefined;
  readonly chamber: string | undefined;
  readonly answer: {
    readonly state: AnswerState;
    /** Parts that are wholly covered, of all that are asked: what the page of the motion counts too. */
    readonly covered: number;
    readonly total: number;
  };
  readonly lateness: Lateness;
  /** How the study stands on which a motion without a term of its own waits (rule T9). */
  readonly via: ViaSummary | undefined;
};

/** Rule T1: a term of the motion as a whole is one of each of its requests. */
function latenessOf(
  dossier: Dossier,
  motion: ItemRef,
  requests: readonly RequestAnswer[],
  on: Day,
): Lateness {
  const codes = new Set(
    dueSubjects(dossier, motion)
      .flatMap((ref) => duesOf(dossier, ref, on))
      .map(({ headline }) => headline.code),
  );
  const states = new Set(requests.flatMap(({ parts }) => parts.map(({ state }) => state)));
  return {
    isLate: codes.has('certainlyLate'),
    isDeliveredLate: codes.has('deliveredLate'),
    hasDelivered: states.has('covered') || states.has('partlyCovered'),
  };
}

function rowOf(dossier: Dossier, motion: Motion, on: Day): MotionRow {
  const ref = refOf(motion);
  const { state, requests } = motionAnswer(dossier, motion, on);
  const via = dueViaStudy(dossier, motion, on);
  return {
    ...workRow(dossier, motion, on),
    addressee: motion.addressee,
    references: printedReferences(motion),
    decision: standingOn(dossier, ref, 'decision', on).code,
    execution: standingOn(dossier, ref, 'execution', on).code,
    chamber: standingOn(dossier, ref, 'chamber', on).code,
    answer: { state, ...coveredParts(requests) },
    lateness: latenessOf(dossier, ref, requests, on),
    via: via && { title: via.study.title, timeliness: via.due.headline },
  };
}

/** The motions of a dossier as they stand on a day. */
export function motionRows(dossier: Dossier, on: Day): MotionRow[] {
  return dossier.all('motion').map((motion) => rowOf(dossier, motion, on));
}

/** How many motions stand how, for the sentence above the list. */
export function countMotions(rows: readonly MotionRow[]): MotionCounts {
  const count = (state: AnswerState) => rows.filter(({ answer }) => answer.state === state).length;
  const late = rows.filter(({ lateness }) => lateness.isLate);
  const partly = late.filter(({ lateness }) => lateness.hasDelivered).length;
  return {
    states: {
      answered: count('answered'),
      partlyAnswered: count('partlyAnswered'),
      open: count('open'),
      notAssessable: count('notAssessable'),
    },
    late: { partly, nothing: late.length - partly },
    waiting: rows.filter(({ via }) => via?.timeliness.code === 'certainlyLate').length,
    deliveredLate: rows.filter(({ lateness }) => lateness.isDeliveredLate).length,
  };
}
