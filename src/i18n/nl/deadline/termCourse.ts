import type { Due } from '@/domain/answer/due';
import type { Shift } from '@/domain/deadline/deadline';
import { hasInterval } from '@/domain/deadline/held';
import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { formatDay, termWords } from '@/i18n/dates';
import { titled } from '@/i18n/nl/questions/questionTitle';
import { quoted } from '@/i18n/quoted';

/**
 * Something that happened, as a sentence: the one that comes first names what it is about, `later` is what follows the
 * day: "is uitstel gemeld."
 */
export type CourseEvent = { readonly on: Day; readonly first: string; readonly later: string };

const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende'] as const;

function ordinal(count: number): string {
  return ordinals[count] ?? `${count}e`;
}

/** More postponements than this are told by the number of the last ones. */
const mostShifts = 3;

/** A postponement, with which one it was: "voor de tweede keer uitstel gemeld, met als nieuwe termijn ‘2025’". */
function postponed({ term }: Shift, place: number): string {
  const again = place > 1 ? `voor de ${ordinal(place)} keer ` : '';
  const to = hasInterval(term)
    ? `met als nieuwe termijn ${quoted(termWords(term))}`
    : 'zonder dat een nieuwe termijn bekend is';
  return `${again}uitstel gemeld, ${to}`;
}

/** The last postponements, each on its day. */
function shiftEvents(shifts: readonly Shift[], whose: string): CourseEvent[] {
  return shifts
    .map((shift, at) => ({ on: shift.saidOn, text: postponed(shift, at + 1) }))
    .slice(-mostShifts)
    .map(({ on, text }) => ({
      on,
      first: `Voor ${whose} is op ${formatDay(on)} ${text}.`,
      later: `is ${text}.`,
    }));
}

/** What was said about when: "een termijn genoemd: ‘eind 2023’", or words that place it nowhere in time. */
function termSaid(first: Term, what: string | undefined): string {
  const about = what ? ` voor ${titled(what)}` : '';
  if (hasInterval(first)) return `een termijn genoemd${about}: ${quoted(termWords(first))}.`;
  const instead = first.words ? `, maar ${quoted(first.words)}` : '';
  return `geen datum genoemd${about}${instead}.`;
}

/** What was promised for when and what became of that. `whose` is what it is promised for, in the middle of a sentence. */
export function termEvents(due: Due, whose: string, what: string | undefined): CourseEvent[] {
  const { deadline, first, shifts } = due;
  const said = formatDay(deadline.saidOn);
  const term = termSaid(first, what);
  return [
    {
      on: deadline.saidOn,
      first: `Voor ${whose} is op ${said} ${term}`,
      later: `is daarvoor ${term}`,
    },
    ...shiftEvents(shifts, whose),
  ];
}

/** That a study is done but was not sent. */
export function completedEvents(on: Day | undefined, study: string): CourseEvent[] {
  if (!on) return [];
  const tail = 'afgerond, maar nog niet aan de Kamer gestuurd.';
  return [
    {
      on,
      first: `${study} was op ${formatDay(on)} ${tail}`,
      later: `was het onderzoek ${tail}`,
    },
  ];
}

/** What happened, in order of days; of one day in the order given. */
export function courseText(events: readonly CourseEvent[]): string {
  const inOrder = events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return inOrder
    .map(({ on, first, later }, index) => {
      if (index === 0) return first;
      const isSameDay = inOrder[index - 1]?.on === on;
      return `${isSameDay ? 'Op die dag' : `Op ${formatDay(on)}`} ${later}`;
    })
    .join(' ');
}
