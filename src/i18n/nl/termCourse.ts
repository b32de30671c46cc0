import type { Due } from '@/domain/answer/due';
import type { Day } from '@/domain/shared/day';
import { formatDay, termWords } from '@/i18n/dates';
import { quoted } from './answerParts';

/** Something that happened, as a sentence: the one that comes first names what it is about. */
export type CourseEvent = { readonly on: Day; readonly first: string; readonly later: string };

const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende'] as const;

function ordinal(count: number): string {
  return ordinals[count] ?? `${count}e`;
}

/** The last postponement, with how many there were: "voor de tweede keer uitstel gemeld, naar ‘na het reces’". */
function postponed({ shifts, present, isTermUnknown }: Due): string {
  const again = shifts.length > 1 ? `voor de ${ordinal(shifts.length)} keer ` : '';
  const to = isTermUnknown
    ? 'zonder dat een nieuwe termijn bekend is'
    : `naar ${quoted(termWords(present))}`;
  return `${again}uitstel gemeld, ${to}`;
}

/** What was promised for when and what became of that. `whose` is what it is promised for, in the middle of a sentence. */
export function termEvents(due: Due, whose: string, what: string | undefined): CourseEvent[] {
  const { deadline, first, shifts } = due;
  const said = formatDay(deadline.saidOn);
  const term = `een termijn genoemd${what ? ` voor ${quoted(what)}` : ''}: ${quoted(termWords(first))}.`;
  const last = shifts.at(-1);
  return [
    {
      on: deadline.saidOn,
      first: `Voor ${whose} is op ${said} ${term}`,
      later: `Op ${said} is daarvoor ${term}`,
    },
    ...(last
      ? [
          {
            on: last.saidOn,
            first: `Voor ${whose} is op ${formatDay(last.saidOn)} ${postponed(due)}.`,
            later: `Op ${formatDay(last.saidOn)} is ${postponed(due)}.`,
          },
        ]
      : []),
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
      later: `Op ${formatDay(on)} was het onderzoek ${tail}`,
    },
  ];
}

/** What happened, in order of days; of one day in the order given. */
export function courseText(events: readonly CourseEvent[]): string {
  return events
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ first, later }, index) => (index === 0 ? first : later))
    .join(' ');
}
