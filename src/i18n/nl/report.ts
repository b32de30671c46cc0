import { countInWords, formatNumber, plural, sentenceCase } from '@/i18n/numbers';

type Counts = {
  motions: number;
  answered: number;
  studies: number;
  late: number;
  recommendations: number;
  assessed: number;
};

function recommendationsPart(all: number, assessed: number): string {
  const whole = plural(all, 'aanbeveling', 'aanbevelingen');
  if (assessed === 0) return `van de ${whole} is er nog geen beoordeeld`;
  return `van de ${whole} ${assessed === 1 ? 'is' : 'zijn'} er ${formatNumber(assessed)} beoordeeld`;
}

/** Texts of the page Rapport. */
export const reportTexts = {
  heading: (dossier: string) => `Rapport: ${dossier}`,
  asOf: (day: string) => `Stand per ${day}`,
  summary: ({ motions, answered, studies, late, recommendations, assessed }: Counts) => {
    const parts = [
      motions > 0 &&
        `van de ${plural(motions, 'motie', 'moties')} ${answered === 1 ? 'is' : 'zijn'} er ${countInWords(answered)} geheel beantwoord`,
      studies > 0 &&
        `van de ${plural(studies, 'onderzoek', 'onderzoeken')} ${late === 1 ? 'is' : 'zijn'} er ${countInWords(late)} zeker te laat`,
      recommendations > 0 && recommendationsPart(recommendations, assessed),
    ].filter((part) => part !== false);
    if (parts.length === 0) return 'In dit dossier staat nog niets om over te rapporteren.';
    return `${sentenceCase(parts.join('; '))}.`;
  },
  print: 'Afdrukken of als pdf bewaren',
  contents: 'Inhoud',
  none: '–',
  empty:
    'Hier staan de moties, onderzoeken, aanbevelingen en toezeggingen met hun stand. Voeg eerst een item toe, of open het voorbeelddossier bij Instellingen.',
  sections: {
    motions: 'Moties',
    studies: 'Onderzoeken',
    ambitions: 'Ambities en aanbevelingen',
    otherRecommendations: 'Aanbevelingen uit andere documenten',
    commitments: 'Toezeggingen',
    sources: 'Bronnen',
  },
  motion: {
    requests: 'Wat is gevraagd',
    verdicts: 'Wat zegt wie',
    deadlines: 'Termijnen',
    submitted: (submitters: string, day: string | undefined) =>
      day ? `Ingediend door ${submitters} op ${day}` : `Ingediend door ${submitters}`,
    condition: (text: string) => `Voorwaarde: ${text}`,
    aspect: (name: string, state: string) => `${name}: ${state.toLowerCase()}`,
    noVerdict: 'Nog geen oordeel',
    noClaim: 'Niets over bekend in dit dossier',
    noDeadlines: 'Voor deze motie staan geen termijnen in het dossier.',
    noRequests: 'De verzoeken van deze motie staan nog niet in het dossier.',
    decisionOfChamber: 'Kamer, besluit',
    appreciation: 'Kabinet, appreciatie',
    execution: 'Kabinet, uitvoering',
    chamber: 'Kamer, over de uitvoering',
    own: 'Eigen oordeel',
  },
  columns: {
    number: 'Nr.',
    request: 'Verzoek',
    state: 'Stand',
    evidence: 'Onderbouwing',
    who: 'Wie',
    verdict: 'Oordeel',
    since: 'Sinds',
    reason: 'Reden en bron',
    what: 'Termijn voor',
    first: 'Eerste toezegging',
    present: 'Nu',
    outcome: 'Tegenover de eerste toezegging',
    shifts: 'Uitstel',
    institute: 'Instituut',
    topic: 'Onderwerp en vragen',
    start: 'Start',
    delivery: 'Oplevering',
    recommendation: 'Aanbeveling',
    addressees: 'Aan',
    commitment: 'Toezegging',
    by: 'Door',
    madeOn: 'Gedaan op',
    document: 'Document',
    author: 'Van',
    dated: 'Datum',
    references: 'Kenmerk',
  },
  postponed: (times: number) => (times === 0 ? 'Geen' : plural(times, 'keer', 'keer')),
  nowDue: 'Nu: ',
} as const;
