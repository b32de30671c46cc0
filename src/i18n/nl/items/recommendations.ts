import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';

export type RecommendationCounts = {
  readonly total: number;
  readonly attention: number;
  readonly unassessed: number;
  readonly followed: number;
  readonly underway: number;
};

/** How the recommendations stand: "48 aanbevelingen en drie aandachtspunten. Bij vijf is iets gemeld, 46 zijn niet beoordeeld." */
export function recommendationsLead(counts: RecommendationCounts): string {
  const { total, attention, unassessed, followed, underway } = counts;
  if (total === 0) return 'Er staan nog geen aanbevelingen in het dossier.';
  const proper = total - attention;
  const kinds = [
    ...(proper > 0
      ? [`${countInWords(proper)} ${proper === 1 ? 'aanbeveling' : 'aanbevelingen'}`]
      : []),
    ...(attention > 0
      ? [`${countInWords(attention)} ${attention === 1 ? 'aandachtspunt' : 'aandachtspunten'}`]
      : []),
  ];
  const states = [
    ...(followed > 0 ? [`${countInWords(followed)} geheel of deels opgevolgd`] : []),
    ...(underway > 0 ? [`${countInWords(underway)} in verkenning of uitvoering`] : []),
    ...(unassessed > 0 ? [`${countInWords(unassessed)} nog niet beoordeeld`] : []),
  ];
  const kindsText = sentenceCase(formatList(kinds));
  if (unassessed === total) return `${kindsText}; nog geen enkele is beoordeeld.`;
  return states.length > 0 ? `${kindsText}: ${formatList(states)}.` : `${kindsText}.`;
}

export const recommendationTexts = {
  list: {
    title: 'Aanbevelingen',
    empty:
      'Hier komen de aanbevelingen, met van wie ze zijn, voor wie ze zijn en wat ermee gebeurt. Voeg de eerste aanbeveling toe.',
    number: 'Nr.',
    document: 'Document',
    by: 'Door',
    ambition: 'Ambitie',
    addressees: 'Gericht aan',
    status: 'Status',
    related: 'Verwant',
    weight: 'Soort',
  },
  by: 'Door',
  document: 'Document',
  number: 'Nummer',
  weight: 'Soort',
  addressees: 'Gericht aan',
  ambition: 'Ambitie',
  summary: 'Wat er wordt aanbevolen',
  status: 'Status',
  history: 'Eerdere standen',
  verdicts: 'Wat zegt wie',
  evidence: 'Onderbouwing',
  noEvidence:
    'Er is nog geen bron vastgelegd die laat zien wat er met deze aanbeveling is gebeurd.',
  deadlines: 'Termijnen',
  noDeadlines: 'Er is geen termijn bekend.',
  related: 'Verwante aanbevelingen',
  noRelated: 'Er zijn geen verwante aanbevelingen vastgelegd.',
  sources: 'Bronnen',
  logbook: 'Logboek',
  notes: 'Aantekeningen',
} as const;
