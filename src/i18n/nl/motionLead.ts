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
  /** Parts for which something was announced and nothing delivered. */
  readonly announced: number;
  readonly deadline: DeadlineFacts | undefined;
};

/** More names than this are counted instead. */
const namedUpTo = 3;

function openSentence({ state, uncovered, announced, parts }: MotionFacts): string | undefined {
  if (state === 'answered' || uncovered.length === 0 || parts === 1) return undefined;
  const covered = parts - uncovered.length;
  if (uncovered.length <= namedUpTo) {
    return covered > 0 ? `Nog niet geheel gedekt: ${formatList(uncovered)}.` : undefined;
  }
  const how =
    covered === 0
      ? `Geen van de ${parts} delen is geheel gedekt`
      : `Van de ${parts} delen ${covered === 1 ? 'is er' : 'zijn er'} ${covered} geheel gedekt`;
  return announced === 0 ? `${how}.` : `${how}; voor ${announced} is iets aangekondigd.`;
}

function headSentence({ state, answered, requests }: MotionFacts): string {
  const label = answerLabels[state];
  if (state === 'notAssessable') return `${label}: er zijn nog geen verzoeken vastgelegd.`;
  if (answered > 0) return `${label}: ${answeredOf(answered, requests)}.`;
  const whole = state === 'partlyAnswered' ? ' geheel' : '';
  const which = requests === 1 ? 'het verzoek is niet' : `geen van de ${requests} verzoeken is`;
  return `${label}: ${which}${whole} beantwoord.`;
}

/** Whether a motion is answered, which part is open and how late: the sentence on top of its page. */
export function motionLead(facts: MotionFacts): string {
  const { deadline } = facts;
  return [headSentence(facts), openSentence(facts), deadline && deadlineSentence(deadline)]
    .filter(Boolean)
    .join(' ');
}
