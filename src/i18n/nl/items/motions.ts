import type { AnswerState } from '@/domain/motion/answer';
import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';

const stateWords: { readonly [State in AnswerState]: string } = {
  answered: 'beantwoord',
  partlyAnswered: 'deels beantwoord',
  open: 'open',
  notAssessable: 'niet te beoordelen',
};

export type MotionCounts = {
  readonly states: { readonly [State in AnswerState]: number };
  /** Motions with a term that is certainly past: of which some part is there, and of which nothing is. */
  readonly late: { readonly partly: number; readonly nothing: number };
  /** Motions of which something that was due came too late; something else of them may be late still. */
  readonly deliveredLate: number;
  /** Motions without a term of their own that wait for a study that is certainly late (rule T9). */
  readonly waiting: number;
};

/** That motions wait for a study that is late: "bij één is het onderzoek te laat waarop zij wacht". */
export function waitingClause(count: number): string {
  return `bij ${countInWords(count)} is het onderzoek te laat waarop zij ${count === 1 ? 'wacht' : 'wachten'}`;
}

/** How the motions stand: "Drie moties: één deels beantwoord en twee open. Bij één is een termijn verstreken." */
export function motionsLead({ states, ...lateness }: MotionCounts): string {
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
  return `${head}: ${formatList(parts)}. ${lateSentence(lateness)}`;
}

function lateSentence({ late, deliveredLate, waiting }: Omit<MotionCounts, 'states'>): string {
  const told = [
    [late.nothing, 'is een termijn verstreken zonder dat er iets is geleverd'],
    [late.partly, 'is een termijn verstreken en nog niet alles geleverd'],
    [deliveredLate, 'is te laat geleverd'],
  ] as const;
  const parts = told
    .filter(([count]) => count > 0)
    .map(([count, what]) => `bij ${countInWords(count)} ${what}`);
  if (waiting > 0) parts.push(waitingClause(waiting));
  return parts.length > 0
    ? `${sentenceCase(formatList(parts))}.`
    : 'Nergens is een termijn zeker verstreken.';
}

/** "1 van 2 onderdelen". */
export function coveredOf(covered: number, total: number): string {
  return `${covered} van ${total} ${total === 1 ? 'onderdeel' : 'onderdelen'}`;
}

/** The day of submission, and what is odd about it where the decision names another one. */
export function submissionText(on: Day, decision: Day | undefined): string {
  const day = formatDay(on);
  return decision
    ? `${day}. Let op: onder ‘Besluit en appreciatie’ staat dat de motie is ingediend op ${formatDay(decision)}. Kijk na welke dag klopt en pas de andere aan.`
    : day;
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
    chamber: 'Kamer',
    notAccepted: 'Kamer: niet genoegen genomen',
    addressee: 'Gericht aan',
  },
  submitters: 'Indieners',
  submittedOn: 'Ingediend op',
  addressee: 'Gericht aan',
  official: 'Officiële pagina',
  notes: 'Aantekeningen',
  summary: 'Waar het om gaat',
  answered: 'Antwoord per onderdeel',
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
    answer: 'Stand volgens de onderbouwing',
    request: (number: number) => `Verzoek ${number}`,
    checkRequest: (number: number) => `Vastleggen dat verzoek ${number} is nagekeken`,
  },
} as const;
