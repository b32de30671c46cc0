import { byWeight } from '@/domain/deadline/weight';
import { isOpenItem } from '@/domain/dossier/attention';
import { type Dossier, refOf } from '@/domain/dossier/dossier';
import { type MotionAnswer, motionAnswer } from '@/domain/motion/answer';
import type { Motion } from '@/domain/motion/motion';
import type { Day } from '@/domain/shared/day';
import { coveredParts } from './explain';
import { dueViaStudy, type ViaStudy } from './viaStudy';

/** A motion that is still to be answered, wholly or in part, and the study on which it waits (rule T9). */
export type WaitingMotion = {
  readonly motion: Motion;
  readonly state: 'open' | 'partlyAnswered';
  /** Parts that are wholly covered, of all that are asked. */
  readonly covered: number;
  readonly total: number;
  /** Numbers of the requests that are not answered, where others of the motion are. */
  readonly openRequests: readonly number[];
  readonly via: ViaStudy | undefined;
};

function openRequestsOf({ requests }: MotionAnswer): number[] {
  const open = requests.filter(({ state }) => state !== 'answered' && state !== 'notAssessable');
  return open.length < requests.length ? open.map(({ request }) => request.number) : [];
}

function byStudy({ via: a }: WaitingMotion, { via: b }: WaitingMotion): number {
  if (a && b) return byWeight(a.due.headline, b.due.headline);
  return Number(b !== undefined) - Number(a !== undefined);
}

/** The motions that are still to be answered on a day; first those that wait for a study, the latest study first. */
export function waitingMotions(dossier: Dossier, on: Day): WaitingMotion[] {
  return dossier
    .all('motion')
    .filter((motion) => isOpenItem(dossier, refOf(motion), on))
    .flatMap((motion): WaitingMotion[] => {
      const answer = motionAnswer(dossier, motion, on);
      const { state } = answer;
      if (state !== 'open' && state !== 'partlyAnswered') return [];
      const via = dueViaStudy(dossier, motion, on);
      const openRequests = openRequestsOf(answer);
      return [{ motion, state, ...coveredParts(answer.requests), openRequests, via }];
    })
    .toSorted(byStudy);
}
