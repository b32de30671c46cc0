import { formatList, formatNumber, plural, sentenceCase } from '@/i18n/numbers';

/** Dutch texts of the page with the timeline. */
export const timelinePageTexts = {
  chart: 'Tijdlijn van onderzoeken en termijnen',
  view: 'Weergave',
  views: { diagram: 'Diagram', table: 'Tabel' },
  groupBy: 'Groeperen op',
  groupings: { institute: 'Instituut', motion: 'Motie', ambition: 'Ambitie' },
  states: {
    late: 'Zeker te laat',
    possiblyLate: 'Mogelijk te laat',
    running: 'Loopt',
    unknown: 'Zonder termijn',
    delivered: 'Opgeleverd',
    closed: 'Gestopt',
  },
  state: 'Stand',
  allStates: 'Alle standen',
  empty: 'Hier komen onderzoeken en termijnen te staan zodra ze in het dossier zijn vastgelegd.',
  emptyFilter: 'Geen onderzoek of termijn heeft deze stand.',
  showAll: 'Alles tonen',
} as const;

/** "Van de 14 onderzoeken zijn er 5 opgeleverd, 3 zeker te laat en 4 mogelijk te laat." */
export function timelineLead(counts: {
  studies: number;
  delivered: number;
  late: number;
  possiblyLate: number;
}): string {
  const { studies, delivered, late, possiblyLate } = counts;
  if (studies === 0) return 'Er staan nog geen onderzoeken in het dossier.';
  const parts = [
    [delivered, 'opgeleverd'] as const,
    [late, 'zeker te laat'] as const,
    [possiblyLate, 'mogelijk te laat'] as const,
  ].filter(([count]) => count > 0);
  const [first] = parts;
  const whole = plural(studies, 'onderzoek', 'onderzoeken');
  if (!first) return sentenceCase(`van de ${whole} is er geen opgeleverd en geen te laat.`);
  const list = parts.map(([count, what]) => `${formatNumber(count)} ${what}`);
  return sentenceCase(`van de ${whole} ${first[0] === 1 ? 'is' : 'zijn'} er ${formatList(list)}.`);
}
