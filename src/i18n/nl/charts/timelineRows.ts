import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';
import { isolated } from '@/i18n/isolated';
import { formatDayRange } from '@/i18n/nl/deadline/timeliness';
import { plural } from '@/i18n/numbers';

type DayRange = Parameters<typeof formatDayRange>[0];

function termCalled(isFirst: boolean): string {
  return isFirst ? 'de eerste termijn' : 'de huidige termijn';
}

/** The Dutch of the rows of the timeline: their names, how they stand, and what is read out of them. */
export const timelineRowTexts = {
  startUnknown: 'onbekend',
  deliveredUnknown: 'dag onbekend',
  motionAdopted: 'Motie aangenomen',
  request: (number: number, title: string) => `Verzoek ${number}: ${isolated(title)}`,
  withoutTerm: (status: string) => `${status}, zonder termijn`,
  deliveredPostponed: (when: string) => `${when}, na tijdig uitstel`,
  deliveredLate: (when: string, days: DayRange) => `${when}, ${formatDayRange(days)} te laat`,
  said: (on: Day, by: string, reason: string | undefined) =>
    `Gezegd op ${formatDay(on)} door ${isolated(by)}${reason ? `. ${isolated(reason.replace(/\.$/, ''))}` : ''}`,
  lateBy: (days: number, isHeldToFirst: boolean) =>
    `${plural(days, 'dag', 'dagen')} te laat, gerekend vanaf ${termCalled(isHeldToFirst)}`,
  deliveredAfter: (days: DayRange, isHeldToFirst: boolean) =>
    `${formatDayRange(days)} na ${termCalled(isHeldToFirst)}`,
  spoken: {
    start: (words: string) => `Start: ${words}.`,
    event: (words: string, on: string) => `${words}, op ${on}.`,
    promise: (words: string, detail: string) => `Eerste termijn: ${words} (${detail}).`,
    shift: (place: number, of: number, words: string, detail: string) =>
      `Uitstel ${place} van ${of}: ${words}. ${detail}.`,
    delivered: (words: string) => `Opgeleverd: ${words}.`,
    row: (label: string, state: string, parts: readonly string[]) =>
      `${label}: ${state}. ${parts.join(' ')}`,
  },
  noGroup: {
    institute: 'Geen instituut bekend',
    motion: 'Niet bij een motie',
    ambition: 'Niet bij een ambitie',
  },
} as const;
