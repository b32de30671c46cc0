import type { Day } from '@/domain/shared/day';
import type { Week } from '@/domain/shared/week';
import type { AgendaReason } from '@/domain/workflow/agenda';
import { formatDay, formatMonth, formatPeriod, formatWeekday, termWords } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { countInWords, formatList, formatNumber, plural, sentenceCase } from '@/i18n/numbers';
import { quoted } from '@/i18n/quoted';
import { attentionLabels } from './attention';

/** "Week 47: 16 tot en met 22 november 2026". */
export function weekTitle({ number, from, to }: Week): string {
  return `Week ${number}: ${formatPeriod(from, to)}`;
}

/** What the first sentence of the week is made of. */
export type WeekCounts = {
  readonly terms: number;
  readonly steps: number;
  readonly checks: number;
  /** Late, possibly late, and steps that were not done in time. */
  readonly left: number;
  /** Whether the week is the one in which the day shown falls. */
  readonly isNow: boolean;
};

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${countInWords(count)} ${count === 1 ? one : many}`];
}

/** What the week asks, in a sentence: "Deze week: één termijn, twee stappen en drie controles. …" */
export function weekLead({ terms, steps, checks, left, isNow }: WeekCounts): string {
  const which = isNow ? 'Deze week' : 'In deze week';
  const parts = [
    ...counted(terms, 'termijn', 'termijnen'),
    ...counted(steps, 'stap', 'stappen'),
    ...counted(checks, 'controle', 'controles'),
  ];
  const head =
    parts.length === 0
      ? `${which} staat er niets in de agenda.`
      : `${which}: ${formatList(parts)}.`;
  if (left === 0) return head;
  const verb = left === 1 ? 'zaak is' : 'zaken zijn';
  return `${head} ${sentenceCase(countInWords(left))} ${verb} al te laat of mogelijk te laat.`;
}

function ofRequest(requestNumber: number | undefined, what: string): string {
  const shown = isolated(what);
  return requestNumber === undefined ? shown : `Verzoek ${requestNumber}, ${shown}`;
}

/** Why something stands on its day, in words. */
export function agendaSentence(reason: AgendaReason): string {
  switch (reason.code) {
    case 'termEnds':
      return `${ofRequest(reason.requestNumber, reason.what)}: laatste dag van de termijn ${quoted(termWords(reason.term))}`;
    case 'termOpens':
      return `${ofRequest(reason.requestNumber, reason.what)}: de termijn ${quoted(termWords(reason.term))} gaat in`;
    case 'stepEnds':
      return `Stap: ${reason.step.what}`;
    case 'stepOpens':
      return `Stap, vanaf nu: ${reason.step.what}`;
    case 'check':
      return reason.ever
        ? `Nakijken: het laatst nagekeken op ${formatDay(reason.since)}`
        : `Nakijken: bekend sinds ${formatDay(reason.since)}, nooit nagekeken`;
  }
}

/** How many were not looked at for long, and how the overview counts them: there each item stands once. */
export function uncheckedText(count: number, andMore: number): string {
  const whole = `${plural(count, 'zaak', 'zaken')}.`;
  if (andMore === 0) return whole;
  const rest = count - andMore;
  const elsewhere = `${countInWords(andMore)} ${andMore === 1 ? 'staat' : 'staan'}`;
  if (rest === 0)
    return `${whole} Op het overzicht ${andMore === 1 ? 'staat die' : 'staan die'} om een zwaardere reden.`;
  const listed = `${sentenceCase(countInWords(rest))} ${rest === 1 ? 'staat' : 'staan'}`;
  return `${whole} ${listed} op het overzicht onder ${quoted(attentionLabels.notChecked)}; ${elsewhere} daar al om een zwaardere reden.`;
}

/** Texts of the week. */
export const weekTexts = {
  previous: 'Vorige week',
  next: 'Volgende week',
  current: 'Naar deze week',
  choose: 'Week kiezen',
  print: 'Afdrukken',
  who: 'Voor wie',
  everyone: 'Iedereen',
  thisWeek: 'Deze week',
  inWeek: (number: number) => `Week ${number}`,
  nextWeek: (number: number) => `Week ${number}, de week daarna`,
  day: (day: Day) => sentenceCase(formatWeekday(day)),
  today: 'vandaag',
  nothing: 'Geen termijnen, stappen of controles.',
  promised: (month: Day) => `Beloofd voor ${formatMonth(month)}`,
  nothingPromised: 'Er is niets beloofd waarvan de termijn deze maand afloopt.',
  left: 'Te laat of mogelijk te laat',
  nothingLeft: 'Niets is te laat.',
  overdue: (days: number) => `${plural(days, 'dag', 'dagen')} over tijd`,
  checks: (count: number) => `${plural(count, 'zaak', 'zaken')} om na te kijken`,
  unchecked: 'Langer dan een half jaar niet nagekeken',
  nothingUnchecked: 'Alles is het afgelopen half jaar nagekeken.',
  showAll: (count: number) => `Toon alle ${formatNumber(count)}`,
  showFewer: 'Toon minder',
  handoverLink: 'Overdracht na een kabinetswisseling',
} as const;
