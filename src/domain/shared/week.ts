import { addDays, type Day, dayOf, daysBetween, toUtcDate } from './day';

/** A week as ISO 8601 counts them: from Monday to Sunday, in the year in which its Thursday falls. */
export type Week = {
  readonly year: number;
  /** From 1 to 52 or 53. */
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
};

const daysInWeek = 7;

/** The week in which a day falls. */
export function weekOf(day: Day): Week {
  const fromMonday = (toUtcDate(day).getUTCDay() + daysInWeek - 1) % daysInWeek;
  const from = addDays(day, -fromMonday);
  const thursday = thursdayOf(from);
  const year = Number(thursday.slice(0, 4));
  const newYear = dayOf(year, 1, 1) ?? thursday;
  const number = Math.floor(daysBetween(newYear, thursday) / daysInWeek) + 1;
  return { year, number, from, to: addDays(from, daysInWeek - 1) };
}

function thursdayOf(monday: Day): Day {
  return addDays(monday, 3);
}

/** The week that comes `count` weeks later (earlier when negative). */
export function weekAfter(week: Week, count: number): Week {
  return weekOf(addDays(week.from, count * daysInWeek));
}

/** The day that stands for a week where one is needed: `on` when it falls in it, else the Thursday. */
export function dayWithin({ from, to }: Week, on: Day): Day {
  return on >= from && on <= to ? on : thursdayOf(from);
}

/** The first and last day of the month in which a day falls. */
export function monthOf(day: Day): { readonly from: Day; readonly to: Day } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const from = dayOf(year, month, 1) ?? day;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { from, to: next ? addDays(next, -1) : day };
}
