import type { DayRange } from '@/domain/deadline/history';
import type { Timeliness } from '@/domain/deadline/timeliness';
import { formatNumber, plural } from '@/i18n/numbers';

/** A range of days: "292 dagen", "12 tot 40 dagen", "minstens 12 dagen". */
export function formatDayRange({ min, max }: DayRange): string {
  if (max === undefined) return `minstens ${plural(min, 'dag', 'dagen')}`;
  if (min === max) return plural(min, 'dag', 'dagen');
  return `${formatNumber(min)} tot ${plural(max, 'dag', 'dagen')}`;
}

/** How something that is due stands, in a few words for a badge. */
export function timelinessLabel(timeliness: Timeliness): string {
  switch (timeliness.code) {
    case 'deliveredInTime':
      return 'Op tijd geleverd';
    case 'deliveredLate':
      return `${formatDayRange(timeliness.days)} te laat geleverd`;
    case 'deliveredUnclear':
      return 'Geleverd';
    case 'certainlyLate':
      return `${plural(timeliness.days, 'dag', 'dagen')} te laat`;
    case 'possiblyLate':
      return 'Mogelijk te laat';
    case 'soon':
      return timeliness.days === 0 ? 'Vandaag' : `Over ${plural(timeliness.days, 'dag', 'dagen')}`;
    case 'running':
      return 'Loopt';
    case 'closed':
      return 'Afgesloten';
    case 'unknown':
      return 'Termijn onbekend';
  }
}
