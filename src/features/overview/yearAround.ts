import type { StripTick } from '@/charts/parts/YearStrip';
import { addDays, type Day, dayOf } from '@/domain/shared/day';

function sameDayIn(year: number, on: Day): Day {
  const [, month, date] = on.split('-').map(Number);
  // Only 29 February has no counterpart in every year.
  return dayOf(year, month ?? 1, date ?? 1) ?? addDays(dayOf(year, 3, 1) ?? on, -1);
}

/** The twelve months before and after a day. */
export function yearAround(on: Day): { from: Day; to: Day } {
  const year = Number(on.slice(0, 4));
  return { from: sameDayIn(year - 1, on), to: sameDayIn(year + 1, on) };
}

const month = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'short' });

/** The first day of each quarter between two days, named by its month, in January by its year. */
export function quarterTicks(from: Day, to: Day): StripTick[] {
  const years = [-1, 0, 1, 2].map((step) => Number(from.slice(0, 4)) + step);
  return years
    .flatMap((year) => [1, 4, 7, 10].map((first) => dayOf(year, first, 1)))
    .filter((day) => day !== undefined)
    .filter((day) => day >= from && day <= to)
    .map((day) => ({
      day,
      label: day.endsWith('-01-01') ? day.slice(0, 4) : month.format(new Date(day)),
    }));
}
