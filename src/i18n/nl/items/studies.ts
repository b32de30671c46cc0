import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';

export type StudyCounts = {
  readonly total: number;
  readonly delivered: number;
  readonly running: number;
  /** Done, but not sent to the Kamer. */
  readonly completed: number;
  readonly unknown: number;
  readonly late: number;
  readonly possiblyLate: number;
};

/** How the studies stand: "Zes onderzoeken: één opgeleverd, twee lopend en van drie is de stand onbekend. Eén is te laat." */
export function studiesLead(counts: StudyCounts): string {
  const { total, delivered, completed, running, unknown } = counts;
  if (total === 0) return 'Er staan nog geen onderzoeken in het dossier.';
  const known = [
    [delivered, 'opgeleverd'],
    [completed, 'afgerond maar nog niet verzonden'],
    [running, 'lopend of gepland'],
  ] as const;
  const parts = [
    ...known
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${countInWords(count)} ${word}`),
    ...(unknown > 0 ? [`van ${countInWords(unknown)} is de stand onbekend`] : []),
  ];
  const head = `${sentenceCase(countInWords(total))} ${total === 1 ? 'onderzoek' : 'onderzoeken'}`;
  const state = parts.length > 0 ? `${head}: ${formatList(parts)}.` : `${head}.`;
  return `${state} ${lateness(counts)}`;
}

function isAre(count: number): 'is' | 'zijn' {
  return count === 1 ? 'is' : 'zijn';
}

function lateness({ late, possiblyLate }: StudyCounts): string {
  if (late === 0 && possiblyLate === 0) return 'Niets is te laat.';
  const certain = late > 0 ? `${countInWords(late)} ${isAre(late)} zeker te laat` : '';
  const possible =
    possiblyLate > 0 ? `${countInWords(possiblyLate)} ${isAre(possiblyLate)} mogelijk te laat` : '';
  return `${sentenceCase([certain, possible].filter(Boolean).join(', '))}.`;
}

export const studyTexts = {
  list: {
    title: 'Onderzoeken',
    empty:
      'Hier komen de onderzoeken, met wie ze doet en wanneer ze klaar moeten zijn. Voeg het eerste onderzoek toe.',
    institute: 'Instituut',
    start: 'Start',
    status: 'Status',
    motion: 'Motie',
  },
  institute: 'Instituut',
  commissioner: 'Opdrachtgever',
  start: 'Start',
  delivery: 'Oplevering',
  motions: 'Moties',
  ambitions: 'Ambities',
  official: 'Webpagina',
  questions: 'Vragen',
  noQuestions: 'Er zijn geen vragen vastgelegd.',
  main: 'Hoofdvraag',
  sub: 'Deelvragen',
  unnamed: 'Vragen',
  covers: 'Wat dit onderzoek dekt',
  coversNothing:
    'Nergens is vastgelegd dat dit onderzoek een verzoek, toezegging of aanbeveling dekt.',
  status: 'Status van het onderzoek',
  deadlines: 'Start en oplevering',
  noDeadlines: 'Er is geen termijn voor de oplevering bekend.',
  sources: 'Bronnen',
  logbook: 'Logboek',
  notes: 'Aantekeningen',
  summary: 'Waar het om gaat',
} as const;
