import type { AnswerState } from '@/domain/motion/answer';
import { answerLabels } from '@/i18n/nl/answer';
import { formatList } from '@/i18n/numbers';
import { type DeadlineFacts, deadlineSentence } from './leads';
import { answeredOf } from './motions';

export type MotionFacts = {
  readonly state: AnswerState;
  readonly answered: number;
  readonly requests: number;
  /** The parts that no delivered source covers wholly. */
  readonly uncovered: readonly string[];
  readonly parts: number;
  readonly deadline: DeadlineFacts | undefined;
};

/** More names than this are counted instead. */
const namedUpTo = 3;

function openSentence({ state, uncovered, parts }: MotionFacts): string | undefined {
  if (state === 'answered' || uncovered.length === 0 || parts === 1) return undefined;
  if (uncovered.length <= namedUpTo) return `Nog niet geheel gedekt: ${formatList(uncovered)}.`;
  return `Van de ${parts} delen ${parts - uncovered.length === 1 ? 'is er' : 'zijn er'} ${parts - uncovered.length} geheel gedekt.`;
}

function headSentence({ state, answered, requests }: MotionFacts): string {
  const label = answerLabels[state];
  if (state === 'notAssessable') return `${label}: er zijn nog geen verzoeken vastgelegd.`;
  if (answered > 0) return `${label}: ${answeredOf(answered, requests)}.`;
  const which = requests === 1 ? 'het verzoek is niet' : `geen van de ${requests} verzoeken is`;
  return `${label}: ${which} geheel gedekt.`;
}

/** Whether a motion is answered, which part is open and how late: the sentence on top of its page. */
export function motionLead(facts: MotionFacts): string {
  const { deadline } = facts;
  return [headSentence(facts), openSentence(facts), deadline && deadlineSentence(deadline)]
    .filter(Boolean)
    .join(' ');
}
