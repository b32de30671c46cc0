import type { AnswerPart, PartState } from './part';
import type { SubjectAnswer } from './subjectAnswer';

/** How a part of a request stands once it is known whether the request holds: as it is covered, unless one of these. */
export type PartStanding = PartState | 'notAssessable' | 'notAsked';

/** Rules S1 and S2: what keeps all parts of a request from being assessed, if anything does. */
export function obstacleOf({
  condition,
  state,
}: Pick<SubjectAnswer, 'condition' | 'state'>): 'notAssessable' | 'notAsked' | undefined {
  if (condition === 'notMet') return 'notAsked';
  const isUndecided = condition === 'notEstablished' && state === 'notAssessable';
  return isUndecided ? 'notAssessable' : undefined;
}

/** How a part stands, by the same rules as the request that it is of. */
export function partStanding(
  answer: Pick<SubjectAnswer, 'condition' | 'state'>,
  { state }: AnswerPart,
): PartStanding {
  return obstacleOf(answer) ?? state;
}
