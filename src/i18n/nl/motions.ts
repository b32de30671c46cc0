import type { AnswerState } from '@/domain/motion/answer';
import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';

const stateWords: { readonly [State in AnswerState]: string } = {
  answered: 'beantwoord',
  partlyAnswered: 'deels beantwoord',
  open: 'open',
  notAssessable: 'niet te beoordelen',
};

export type MotionCounts = {
  readonly states: { readonly [State in AnswerState]: number };
  /** Motions with a first promise that is certainly past, with nothing delivered. */
  readonly late: number;
  /** Motions of which something came, but after the first promise. */
  readonly deliveredLate: number;
};

/** How the motions stand: "Drie moties: één deels beantwoord en twee open. Bij één is een termijn verstreken." */
export function motionsLead({ states, late, deliveredLate }: MotionCounts): string {
  const entries = [
    [states.answered, stateWords.answered],
    [states.partlyAnswered, stateWords.partlyAnswered],
    [states.open, stateWords.open],
    [states.notAssessable, stateWords.notAssessable],
  ] as const;
  const total = entries.reduce((sum, [count]) => sum + count, 0);
  if (total === 0) return 'Er staan nog geen moties in het dossier.';
  const parts = entries
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${countInWords(count)} ${word}`);
  const head = `${sentenceCase(countInWords(total))} ${total === 1 ? 'motie' : 'moties'}`;
  return `${head}: ${formatList(parts)}. ${lateSentence(late, deliveredLate)}`;
}

function lateSentence(late: number, deliveredLate: number): string {
  if (late > 0) {
    return `Bij ${countInWords(late)} is een termijn verstreken zonder dat er iets is geleverd.`;
  }
  if (deliveredLate > 0) return `Bij ${countInWords(deliveredLate)} is te laat geleverd.`;
  return 'Nergens is een termijn zeker verstreken.';
}

/** "1 van 2 verzoeken". */
export function answeredOf(answered: number, total: number): string {
  return `${answered} van ${total} ${total === 1 ? 'verzoek' : 'verzoeken'}`;
}

export const motionTexts = {
  list: {
    title: 'Moties',
    empty:
      'Hier komen de moties, met wat zij vragen en wat daarvan is beantwoord. Voeg de eerste motie toe.',
    reference: 'Kamerstuk',
    decision: 'Besluit',
    answer: 'Antwoord',
    execution: 'Kabinet meldt',
    addressee: 'Gericht aan',
  },
  submitters: 'Indieners',
  submittedOn: 'Ingediend op',
  addressee: 'Gericht aan',
  official: 'Officiële pagina',
  notes: 'Aantekeningen',
  summary: 'Waar het om gaat',
  requests: 'Verzoeken en onderbouwing',
  noRequests:
    'Er zijn nog geen verzoeken vastgelegd. Zonder verzoeken is niet te zeggen of de motie is beantwoord. Voeg toe wat de motie vraagt.',
  whoSaysWhat: 'Wat zegt wie',
  decision: 'Besluit en appreciatie',
  deadlines: 'Termijnen',
  noDeadlines: 'Er is geen termijn bekend.',
  sources: 'Bronnen',
  related: 'Gerelateerd',
  logbook: 'Logboek',
  studies: 'Onderzoeken bij deze motie',
  commitments: 'Toezeggingen bij deze motie',
  matrix: {
    caption: (request: string) => `Welke bron dekt welk deel van: ${request}`,
    part: 'Deel',
    whole: 'Het verzoek zelf',
    state: 'Stand',
    announced: 'aangekondigd',
    delivered: 'geleverd',
    nothing: 'Geen onderbouwing vastgelegd.',
    noSource: '–',
    ownVerdict: 'Eigen oordeel',
    condition: 'Voorwaarde',
    conditionState: 'Aan de voorwaarde voldaan?',
    answer: 'Stand volgens de onderbouwing',
    request: (number: number) => `Verzoek ${number}`,
  },
} as const;
