import type { TimelinessCode } from '@/domain/deadline/timeliness';
import type { AnswerState } from '@/domain/motion/answer';
import { formatList, formatNumber, plural } from '@/i18n/numbers';

/** How something stands against its deadlines, without the days: as the name of a group. */
export const timelinessNames: { readonly [Code in TimelinessCode]: string } = {
  certainlyLate: 'Te laat',
  possiblyLate: 'Mogelijk te laat',
  soon: 'Binnenkort',
  postponed: 'Uitgesteld',
  running: 'Loopt, op tijd',
  conditional: 'Voorwaarde niet vastgesteld',
  unknown: 'Termijn onbekend',
  deliveredLate: 'Te laat geleverd',
  deliveredPostponed: 'Na uitstel geleverd',
  deliveredUnclear: 'Geleverd, tijdigheid onbekend',
  deliveredInTime: 'Op tijd geleverd',
  closed: 'Afgesloten',
};

/** Motions answered, partly answered and open, in a sentence. */
export function motionsSummary(counts: { readonly [State in AnswerState]: number }): string {
  const { answered, partlyAnswered, open, notAssessable } = counts;
  const total = answered + partlyAnswered + open + notAssessable;
  if (total === 0) return 'Er staan nog geen moties in dit dossier.';
  const rest = notAssessable === 0 ? [] : [`${formatNumber(notAssessable)} niet te beoordelen`];
  const parts = [
    `${formatNumber(answered)} beantwoord`,
    `${formatNumber(partlyAnswered)} deels beantwoord`,
    `${formatNumber(open)} open`,
    ...rest,
  ];
  return `Van ${plural(total, 'motie', 'moties')}: ${formatList(parts)}.`;
}

/** Studies by timeliness, in a sentence; of several deadlines the heaviest counts. */
export function studiesSummary(counts: { readonly [Code in TimelinessCode]: number }): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'Er staan nog geen onderzoeken in dit dossier.';
  const delivered =
    counts.deliveredInTime +
    counts.deliveredLate +
    counts.deliveredPostponed +
    counts.deliveredUnclear;
  const parts = [
    `${formatNumber(delivered)} geleverd`,
    `${formatNumber(counts.certainlyLate)} zeker te laat`,
    `${formatNumber(counts.possiblyLate)} mogelijk te laat`,
    ...(counts.postponed > 0 ? [`${formatNumber(counts.postponed)} uitgesteld`] : []),
  ];
  const unknown =
    counts.unknown === 0 ? '' : ` Van ${formatNumber(counts.unknown)} is geen termijn bekend.`;
  return `Van ${plural(total, 'onderzoek', 'onderzoeken')}: ${formatList(parts)}, gemeten aan de eerste termijn, of na tijdig uitstel aan de huidige.${unknown}`;
}

/** All recommendations: how many of how many were assessed. */
export function recommendationsSummary(progress: { total: number; assessed: number }): string {
  const { total, assessed } = progress;
  if (total === 0) return 'Er staan nog geen aanbevelingen in dit dossier.';
  return `Van ${plural(total, 'aanbeveling', 'aanbevelingen')} in alle documenten samen: ${formatNumber(assessed)} beoordeeld, ${formatNumber(total - assessed)} niet.`;
}

/** Texts at the charts of counts. */
export const countTexts = {
  motions: 'Moties: beantwoord door wat is geleverd',
  studies: 'Onderzoeken: op tijd of te laat',
  recommendations: 'Aanbevelingen: opvolging',
  chartFailed: 'Het diagram kan nu niet worden getoond. De tabel zegt hetzelfde.',
  columns: { state: 'Stand', count: 'Aantal' },
} as const;
