import type { DayRange } from '@/domain/deadline/history';
import { formatNumber, sentenceCase, timesInWords } from '@/i18n/numbers';
import { formatDayRange, formatDayRangeShort } from './timeliness';

/** Texts of the story of a deadline. */
export const deadlineTexts = {
  path: (what: string) => `Verloop van de termijn: ${what}`,
  first: 'Eerste termijn',
  only: 'Termijn',
  shift: (number: number) => `Uitstel ${number}`,
  delivered: 'Geleverd',
  closed: 'Afgesloten zonder oplevering',
  said: (day: string, by: string) => `Gezegd op ${day} door ${by}`,
  reason: 'Reden',
  source: 'Bron',
  against: {
    first: 'Ten opzichte van de eerste termijn',
    present: 'Ten opzichte van de huidige termijn',
    only: 'Ten opzichte van de termijn',
  },
} as const;

/** How often and how far a deadline was shifted, for a cell of a table: "2× · ≥ 246 dagen", "1× · onbekend", "0×". */
export function slipNotation(slip: DayRange | undefined, shifts: number): string {
  if (shifts === 0) return '0×';
  return `${formatNumber(shifts)}× · ${slip ? formatDayRangeShort(slip) : 'onbekend'}`;
}

/** How far and how often a deadline was shifted, in a sentence. */
export function slipSentence(slip: DayRange | undefined, shifts: number): string {
  const often = sentenceCase(`${timesInWords(shifts)} verschoven`);
  if (!slip) return `${often}; hoeveel later is niet te zeggen, omdat er geen datum is genoemd.`;
  if (slip.max === 0) return `${often}, zonder dat de laatste dag later werd.`;
  return `${often}, samen ${formatDayRange(slip)} na de eerste termijn.`;
}
