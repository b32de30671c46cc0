import type { DayRange } from '@/domain/deadline/history';
import type { Term } from '@/domain/deadline/term';
import { hasEnded, type Timeliness } from '@/domain/deadline/timeliness';
import { formatDay, termWords } from '@/i18n/dates';
import { formatNumber, plural, sentenceCase } from '@/i18n/numbers';

/** A range of days: "292 dagen", "12 tot 40 dagen", "minstens 12 dagen". */
export function formatDayRange({ min, max }: DayRange): string {
  if (max === undefined) return `minstens ${plural(min, 'dag', 'dagen')}`;
  if (min === max) return plural(min, 'dag', 'dagen');
  return `${formatNumber(min)} tot ${plural(max, 'dag', 'dagen')}`;
}

/** The same in the notation of tables: "292 dagen", "12–40 dagen", "≥ 12 dagen", kept on one line. */
export function formatDayRangeShort({ min, max }: DayRange): string {
  const days = plural(max ?? min, 'dag', 'dagen').replace(' ', '\u00A0');
  if (max === undefined) return `≥\u00A0${days}`;
  return min === max ? days : `${formatNumber(min)}–${days}`;
}

/**
 * How soon something is due: "over 14 dagen", "begint over 14 dagen", "laatste dag". It holds for whatever day is shown,
 * so it does not speak of today.
 */
export function soonText({ days, isBegin }: { days: number; isBegin?: true }): string {
  if (days === 0) return 'laatste dag';
  return `${isBegin ? 'begint ' : ''}over ${plural(days, 'dag', 'dagen')}`;
}

/** How something that is due stands, in a few words for a badge. */
export function timelinessLabel(timeliness: Timeliness): string {
  switch (timeliness.code) {
    case 'deliveredInTime':
      return 'Op tijd geleverd';
    case 'deliveredLate':
      return `${formatDayRange(timeliness.days)} te laat geleverd`;
    case 'deliveredUnclear':
      return 'Geleverd, tijdigheid onbekend';
    case 'certainlyLate':
      return `${plural(timeliness.days, 'dag', 'dagen')} te laat`;
    case 'postponed':
      return 'Uitgesteld';
    case 'deliveredPostponed':
      return 'Na uitstel geleverd';
    case 'possiblyLate':
      return 'Mogelijk te laat';
    case 'soon':
      return sentenceCase(soonText(timeliness));
    case 'running':
      return 'Loopt';
    case 'closed':
      return 'Afgesloten';
    case 'conditional':
      return 'Voorwaarde niet vastgesteld';
    case 'unknown':
      return 'Termijn onbekend';
  }
}

/** When a term without an end begins that is ahead; nothing where its words say so, or for any other term. */
function beginText({ code }: Timeliness, term: Term): string | undefined {
  const { earliest, latest } = term;
  if (!earliest || latest || (code !== 'soon' && code !== 'running')) return undefined;
  const day = formatDay(earliest);
  return termWords(term).includes(day) ? undefined : `niet voor ${day}`;
}

/**
 * How something stands against a term, to follow its words: "over 14 dagen". Of a term that begins before it ends, or
 * that has no end, it tells when that begins: "na het reces, niet voor 2 september 2024".
 */
export function againstTermText(timeliness: Timeliness, term: Term): string {
  const begin = beginText(timeliness, term);
  if (begin) return begin;
  switch (timeliness.code) {
    case 'certainlyLate':
      return `${plural(timeliness.days, 'dag', 'dagen')} geleden verstreken`;
    case 'possiblyLate':
      return 'mogelijk verstreken';
    case 'running':
      return 'nog niet verstreken';
    case 'deliveredUnclear':
      return 'tijdigheid onbekend';
    default:
      return timelinessLabel(timeliness).toLocaleLowerCase('nl-NL');
  }
}

/** How it stands against a term, as a tail to its words; nothing where that can't be told. */
export function againstTermTail(timeliness: Timeliness, term: Term): string {
  const isTold = timeliness.code !== 'deliveredUnclear' && timeliness.code !== 'unknown';
  return isTold ? `, ${againstTermText(timeliness, term)}` : '';
}

/**
 * The term that holds after a postponement with how it stands against that, to be said beside how it stands against the
 * first: "huidige termijn: na het reces, niet voor 2 september 2024", "geen nieuwe termijn bekend".
 */
export function presentTermText(term: Term, timeliness: Timeliness): string {
  if (!term.earliest && !term.latest) return 'geen nieuwe termijn bekend';
  const which = hasEnded(timeliness) ? 'laatste' : 'huidige';
  return `${which} termijn: ${termWords(term)}${againstTermTail(timeliness, term)}`;
}
