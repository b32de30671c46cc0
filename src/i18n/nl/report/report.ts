import { countInWords, formatList, formatNumber, plural, sentenceCase } from '@/i18n/numbers';

type Counts = {
  motions: number;
  answered: number;
  studies: number;
  late: number;
  recommendations: number;
  assessed: number;
};

/** "is er geen", "is er één", "zijn er drie". */
function howMany(count: number): string {
  if (count === 0) return 'is er geen';
  return `${count === 1 ? 'is' : 'zijn'} er ${countInWords(count)}`;
}

/** "van de 3 moties is er één", and of one thing simply whether it is so. */
function ofAll(total: number, count: number, [one, many]: readonly [string, string]): string {
  if (total === 1) return count === 1 ? `${one} is` : `${one} is niet`;
  return `van de ${formatNumber(total)} ${many} ${howMany(count)}`;
}

/** Texts of the page Rapport. */
export const reportTexts = {
  heading: (dossier: string) => `Rapport: ${dossier}`,
  asOf: (day: string) => `Stand per ${day}`,
  summary: ({ motions, answered, studies, late, recommendations, assessed }: Counts) => {
    const parts = [
      motions > 0 && `${ofAll(motions, answered, ['de ene motie', 'moties'])} geheel beantwoord`,
      studies > 0 && `${ofAll(studies, late, ['het ene onderzoek', 'onderzoeken'])} zeker te laat`,
      recommendations > 0 &&
        `${ofAll(recommendations, assessed, ['de ene aanbeveling', 'aanbevelingen'])} beoordeeld`,
    ].filter((part) => part !== false);
    if (parts.length === 0) return 'In dit dossier staat nog niets om over te rapporteren.';
    return `${sentenceCase(parts.join('; '))}.`;
  },
  print: 'Afdrukken of als pdf bewaren',
  none: '–',
  contribution: (coverage: string, stage: string, aspects: readonly string[]) => {
    const how = `${coverage.toLowerCase()}, ${stage.toLowerCase()}`;
    return aspects.length === 0 ? how : `${how}: ${formatList(aspects).toLowerCase()}`;
  },
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
    ownVerdict: (label: string) => `Eigen oordeel: ${label.toLowerCase()}`,
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
    since: 'Wanneer',
    reason: 'Reden en bron',
    what: 'Termijn voor',
    first: 'Eerste termijn',
    present: 'Huidige termijn',
    outcome: 'Tijdigheid',
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
  postponed: (times: number) => (times === 0 ? 'geen' : plural(times, 'keer', 'keer')),
  nowDue: 'Nu: ',
} as const;
