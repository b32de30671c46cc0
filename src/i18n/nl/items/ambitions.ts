import type { RecommendationCode, RecommendationCounts } from '@/domain/ambition/progress';
import { statusLabels } from '@/i18n/nl/status/status';
import { countInWords, formatList, formatNumber, plural, sentenceCase } from '@/i18n/numbers';

type Tally = {
  readonly counts: RecommendationCounts;
  readonly total: number;
  readonly assessed: number;
};

/** The order in which statuses are told; what nobody assessed is told apart, at the end. */
const assessedOrder = [
  'followed',
  'partlyFollowed',
  'inProgress',
  'exploring',
  'notTakenUp',
  'rejected',
  'lapsed',
] as const satisfies readonly RecommendationCode[];

/** "1 opgevolgd, 2 in verkenning en 3 niet beoordeeld": only what occurs. */
export function countsInWords({ counts }: Tally): string {
  const parts = [...assessedOrder, 'unassessed' as const]
    .filter((code) => counts[code] > 0)
    .map(
      (code) =>
        `${formatNumber(counts[code])} ${statusLabels.recommendation[code].toLocaleLowerCase('nl-NL')}`,
    );
  return formatList(parts);
}

/** As `countsInWords`, of what was assessed alone; empty when nothing was. */
export function assessedInWords(tally: Tally): string {
  return countsInWords({ ...tally, counts: { ...tally.counts, unassessed: 0 } });
}

/** How a set of recommendations stands, always with how many of how many, and what was not assessed apart. */
export function progressSentence(tally: Tally): string {
  const { counts, total, assessed } = tally;
  if (total === 0) return 'Nog geen aanbevelingen.';
  if (assessed === 0) {
    return total === 1
      ? 'De ene aanbeveling is nog niet beoordeeld.'
      : `Geen van de ${formatNumber(total)} aanbevelingen is beoordeeld.`;
  }
  const share = `${formatNumber(assessed)} van ${plural(total, 'aanbeveling', 'aanbevelingen')} beoordeeld: ${assessedInWords(tally)}.`;
  if (counts.unassessed === 0) return share;
  return `${share} Niet beoordeeld: ${formatNumber(counts.unassessed)}.`;
}

/** The sentence that answers the question of the page of ambitions. */
export function ambitionsLead(ambitions: number, tally: Tally): string {
  if (ambitions === 0) return 'Er staan nog geen ambities in dit dossier.';
  const count = sentenceCase(countInWords(ambitions));
  const having = `${count} ${ambitions === 1 ? 'ambitie' : 'ambities'} met ${plural(tally.total, 'aanbeveling', 'aanbevelingen')}`;
  if (tally.total === 0)
    return `${count} ${ambitions === 1 ? 'ambitie' : 'ambities'}, nog zonder aanbevelingen.`;
  if (tally.assessed === 0) return `${having}; geen enkele is al beoordeeld.`;
  if (tally.assessed === tally.total) return `${having}: ${countsInWords(tally)}.`;
  return `${having}; daarvan ${tally.assessed === 1 ? 'is' : 'zijn'} er ${formatNumber(tally.assessed)} beoordeeld en ${formatNumber(tally.counts.unassessed)} niet.`;
}

/** Texts of the pages of ambitions. */
export const ambitionTexts = {
  filters: 'Aanbevelingen kiezen',
  status: 'Status',
  document: 'Document',
  all: 'Alle',
  clear: 'Filters wissen',
  shown: (own: number, related: number) =>
    related === 0
      ? `${plural(own, 'aanbeveling', 'aanbevelingen')} getoond.`
      : `${plural(own, 'aanbeveling', 'aanbevelingen')} getoond, en ${formatNumber(related)} verwante uit andere documenten.`,
  nothingShown: 'Geen aanbeveling past bij deze filters.',
  noneUnder: 'Onder deze ambitie staan nog geen aanbevelingen.',
  empty:
    'Hier staan de ambities van een adviesorgaan of instituut, met per aanbeveling hoe die wordt opgevolgd.',
  recommendations: 'Aanbevelingen',
  studies: 'Onderzoeken die hierbij horen',
  related: 'Verwant, uit andere documenten',
  relatedTo: (numbers: readonly string[]) =>
    `Verwant met ${numbers.length === 1 ? 'aanbeveling' : 'aanbevelingen'} ${formatList(numbers)}`,
  in: 'Uit',
  by: 'Van',
  inDocument: 'Document',
  owner: 'Aan zet',
  knownFrom: 'Bekend vanaf',
  notes: 'Aantekeningen',
  addressees: 'Gericht aan',
  number: 'Nummer',
  allAmbitions: 'Alle ambities',
  numbered: (number: number) => `Ambitie ${number}`,
  overTime: 'Verloop',
  overTimeSummary: (changes: number, from: string, to: string) =>
    changes === 0
      ? `Van ${from} tot en met ${to} veranderde er geen status.`
      : `Van ${from} tot en met ${to}: ${plural(changes, 'moment', 'momenten')} waarop een status veranderde.`,
  sources: 'Bronnen',
  noSources: 'Er is geen bron vastgelegd.',
  logbook: 'Logboek',
  day: 'Vanaf',
  total: 'Totaal',
  key: 'Betekenis van de tekens',
} as const;
