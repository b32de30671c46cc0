import { countInWords, formatList, sentenceCase } from '@/i18n/numbers';

export type CommitmentCounts = {
  readonly total: number;
  readonly open: number;
  readonly partlyMet: number;
  readonly met: number;
  readonly lapsed: number;
  readonly late: number;
};

/** How the commitments stand: "Drie toezeggingen: twee openstaand en één voldaan. Niets is te laat." */
export function commitmentsLead(counts: CommitmentCounts): string {
  if (counts.total === 0) return 'Er staan nog geen toezeggingen in het dossier.';
  const entries = [
    [counts.open, 'openstaand'],
    [counts.partlyMet, 'deels voldaan'],
    [counts.met, 'voldaan'],
    [counts.lapsed, 'vervallen'],
  ] as const;
  const parts = entries
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${countInWords(count)} ${word}`);
  const unit = counts.total === 1 ? 'toezegging' : 'toezeggingen';
  const late =
    counts.late === 0
      ? 'Niets is zeker te laat.'
      : `${sentenceCase(countInWords(counts.late))} ${counts.late === 1 ? 'is' : 'zijn'} zeker te laat.`;
  return `${sentenceCase(countInWords(counts.total))} ${unit}: ${formatList(parts)}. ${late}`;
}

export const commitmentTexts = {
  list: {
    title: 'Toezeggingen',
    empty:
      'Hier komen de toezeggingen van bewindspersonen, met wanneer ze zijn gedaan en of eraan is voldaan. Voeg de eerste toezegging toe.',
    reference: 'Nummer',
    by: 'Door',
    madeOn: 'Gedaan op',
    status: 'Status',
  },
  reference: 'Nummer in het register',
  by: 'Door',
  to: 'Aan',
  madeOn: 'Gedaan op',
  feedStatus: 'Status volgens het register van de Kamer',
  motions: 'Moties',
  official: 'Officiële pagina',
  summary: 'Wat er is toegezegd',
  status: 'Status van de toezegging',
  verdicts: 'Wat zegt wie',
  evidence: 'Onderbouwing',
  noEvidence: 'Er is nog geen bron vastgelegd die laat zien wat er met deze toezegging is gebeurd.',
  deadlines: 'Termijnen',
  noDeadlines: 'Er is geen termijn bekend.',
  sources: 'Bronnen',
  logbook: 'Logboek',
  notes: 'Aantekeningen',
} as const;
