import { countInWords, formatNumber, sentenceCase } from '@/i18n/numbers';

function yearStripSummary(due: number, delivered: number): string {
  if (due + delivered === 0) return 'In deze periode valt geen termijn en is niets opgeleverd.';
  const terms = `${sentenceCase(countInWords(due))} ${due === 1 ? 'termijn valt' : 'termijnen vallen'}`;
  const done =
    delivered === 0
      ? 'er is niets opgeleverd'
      : `${countInWords(delivered)} ${delivered === 1 ? 'zaak is' : 'zaken zijn'} opgeleverd`;
  if (due === 0) return `${sentenceCase(done)} in deze periode.`;
  return `${terms} in deze periode; ${done}.`;
}

/** Texts of the overview. */
export const overviewTexts = {
  attention: 'Vraagt aandacht',
  noAttention:
    'Niets is te laat of bijna aan de beurt, en alles is het afgelopen half jaar nagekeken.',
  waiting: 'Moties die op antwoord wachten',
  toMotions: (count: number) => `Alle ${formatNumber(count)} in de lijst van moties`,
  also: (sentences: readonly string[]) => `Ook: ${sentences.join('; ')}`,
  showAll: (count: number) => `Toon alle ${formatNumber(count)}`,
  showFewer: 'Toon minder',
  ambitions: 'Ambities',
  noAmbitions:
    'Hier staat per ambitie één teken voor elke aanbeveling, zodra er ambities in het dossier zijn.',
  counts: 'Moties, onderzoeken en aanbevelingen',
  yearStrip: 'Komende en afgelopen twaalf maanden',
  yearStripSummary,
  toTimeline: 'Naar de tijdlijn',
  toWeek: 'Naar deze week',
  recent: 'Laatste wijzigingen',
  onlyLoaded: (count: number, moment: string) =>
    `Er is nog niets gewijzigd. Op ${moment} zijn ${formatNumber(count)} gegevens geladen.`,
  noChanges: 'Hier staat wie wat wijzigde, zodra er iets in het dossier is veranderd.',
  noChangesThen: 'Tot en met deze dag was in dit dossier nog niets ingevoerd of gewijzigd.',
  nobody: 'Naam niet ingevuld',
  takenBack: { undo: 'Ongedaan gemaakt', redo: 'Opnieuw uitgevoerd' },
  because: (reason: string) => `Reden: ${reason}`,
  columns: {
    ambition: 'Ambitie',
    total: 'Totaal',
    assessed: 'Beoordeeld',
    day: 'Wanneer',
    item: 'Wat',
    event: 'Termijn of oplevering',
    state: 'Stand',
    count: 'Aantal',
  },
  delivered: 'opgeleverd',
  due: 'termijn',
} as const;
