import { covers } from './evidenceStanding';
import type { AnswerPart } from './part';
import type { AnswerState, SubjectAnswer } from './subjectAnswer';

/**
 * What is to be known beside the state of what is asked: that something is announced for what is open (P4), that it
 * can't be told whether it is this part that a source covers in part (R9), or that it asks nothing (S1).
 */
export type StandingNote = 'announced' | 'unplaced' | 'notAsked';

/** How something that is asked stands: in one of the four states, the same for a part, its request and its motion. */
export type Standing = {
  readonly state: AnswerState;
  readonly note: StandingNote | undefined;
};

/** Rules S1 and S2: what keeps all parts of a request from being assessed, if anything does. */
export function obstacleOf({
  condition,
  state,
}: Pick<SubjectAnswer, 'condition' | 'state'>): 'notAssessable' | 'notAsked' | undefined {
  if (condition === 'notMet') return 'notAsked';
  const isUndecided = condition === 'notEstablished' && state === 'notAssessable';
  return isUndecided ? 'notAssessable' : undefined;
}

/** Rule R9: whether only what was said of a motion as a whole covers the part, so that it may be another part that is. */
export function isUnplacedOnly({ state, evidence }: AnswerPart): boolean {
  if (state !== 'partlyCovered') return false;
  return evidence.filter((it) => covers(it, 'partial')).every((it) => it.isUnplaced);
}

/** A part as far as its evidence goes (rules P2 to P5): what is only announced is open. */
function byEvidence(part: AnswerPart): Standing {
  switch (part.state) {
    case 'covered':
      return { state: 'answered', note: undefined };
    case 'partlyCovered':
      return { state: 'partlyAnswered', note: isUnplacedOnly(part) ? 'unplaced' : undefined };
    case 'announced':
      return { state: 'open', note: 'announced' };
    case 'open':
      return { state: 'open', note: undefined };
  }
}

/** What keeps a request and all its parts from being assessed (rules M1, S1 and S2), as a standing. */
function blocked(
  answer: Pick<SubjectAnswer, 'condition' | 'state'>,
  isInForce: boolean,
): Standing | undefined {
  if (!isInForce) return { state: 'notAssessable', note: undefined };
  const obstacle = obstacleOf(answer);
  return (
    obstacle && {
      state: 'notAssessable',
      note: obstacle === 'notAsked' ? 'notAsked' : undefined,
    }
  );
}

/** How a part stands, by the same rules as the request that it is of; `isInForce`: whether the motion asks anything. */
export function partStanding(
  answer: Pick<SubjectAnswer, 'condition' | 'state'>,
  part: AnswerPart,
  isInForce: boolean,
): Standing {
  return blocked(answer, isInForce) ?? byEvidence(part);
}

/** How a request as one thing stands: what is to be known beside its state is what holds of all its parts. */
export function requestStanding(answer: SubjectAnswer, isInForce: boolean): Standing {
  const stop = blocked(answer, isInForce);
  if (stop) return stop;
  const notes = new Set(answer.parts.map((part) => byEvidence(part).note));
  const [note] = notes;
  return { state: answer.state, note: notes.size === 1 ? note : undefined };
}
