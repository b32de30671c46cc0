import type { Term } from '@/domain/deadline/term';
import type { Timeliness } from '@/domain/deadline/timeliness';
import type { AnswerState } from '@/domain/motion/answer';
import { termWords } from '@/i18n/dates';
import { answerLabels } from '@/i18n/nl/answer';
import { formatDayRange } from '@/i18n/nl/timeliness';
import { formatList, plural } from '@/i18n/numbers';
import { answeredOf } from './motions';

/** A deadline as far as a sentence about it needs. */
export type DeadlineFacts = {
  /** What is due: "Onderzoek naar de Kamer". */
  readonly what: string;
  readonly first: Term;
  readonly present: Term;
  readonly timeliness: Timeliness;
  readonly delivered: Term | undefined;
  readonly shifts: number;
};

function whenDelivered(delivered: Term | undefined): string {
  if (!delivered) return 'geleverd';
  const exact = delivered.earliest !== undefined && delivered.earliest === delivered.latest;
  return `geleverd ${exact ? 'op ' : ''}${termWords(delivered)}`;
}

function shifted(shifts: number): string {
  return shifts === 0 ? '' : `, na ${shifts === 1 ? 'één keer' : `${shifts} keer`} uitstel`;
}

/** How a deadline was kept: "Onderzoek naar de Kamer: geleverd op 18 oktober 2024, 292 dagen na de eerste termijn." */
export function deadlineSentence(facts: DeadlineFacts): string {
  const { what, first, present, timeliness, delivered, shifts } = facts;
  switch (timeliness.code) {
    case 'deliveredLate':
      return `${what}: ${whenDelivered(delivered)}, ${formatDayRange(timeliness.days)} na de eerste termijn.`;
    case 'deliveredInTime':
      return `${what}: ${whenDelivered(delivered)}, binnen de eerste termijn.`;
    case 'deliveredUnclear':
      return `${what}: ${whenDelivered(delivered)}; of dat op tijd was, is niet te zeggen.`;
    case 'certainlyLate':
      return `${what}: ${plural(timeliness.days, 'dag', 'dagen')} te laat ten opzichte van de eerste termijn (${termWords(first)})${shifted(shifts)}.`;
    case 'possiblyLate':
      return `${what}: mogelijk te laat, de termijn is “${termWords(present)}”${shifted(shifts)}.`;
    case 'soon':
      return timeliness.days === 0
        ? `${what}: vandaag is de termijn.`
        : `${what}: nog ${plural(timeliness.days, 'dag', 'dagen')} tot de termijn.`;
    case 'running':
      return `${what}: de termijn is “${termWords(present)}”${shifted(shifts)}.`;
    case 'closed':
      return `${what}: afgesloten zonder levering.`;
    case 'unknown':
      return `${what}: er is geen datum uit de termijn af te leiden.`;
  }
}

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
  if (state === 'answered' || uncovered.length === 0) return undefined;
  if (parts === 1) return undefined;
  if (uncovered.length <= namedUpTo) return `Nog niet geheel gedekt: ${formatList(uncovered)}.`;
  return `Van de ${parts} delen ${parts - uncovered.length === 1 ? 'is er' : 'zijn er'} ${parts - uncovered.length} geheel gedekt.`;
}

/** Whether a motion is answered, which part is open and how late: the sentence on top of its page. */
export function motionLead(facts: MotionFacts): string {
  const { state, answered, requests, deadline } = facts;
  const head =
    state === 'notAssessable'
      ? `${answerLabels[state]}: er zijn nog geen verzoeken vastgelegd.`
      : `${answerLabels[state]}: ${answeredOf(answered, requests)}${state === 'open' || state === 'partlyAnswered' ? ' geheel' : ''} beantwoord.`;
  return [head, openSentence(facts), deadline && deadlineSentence(deadline)]
    .filter(Boolean)
    .join(' ');
}
