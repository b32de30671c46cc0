import type { IsoDay } from '@/charts/timeline/types';

const msPerDay = 86_400_000;

/** Days since 1970-01-01, for arithmetic on the axis. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);
}

/** The inverse of `dayNumber`; part of a day is dropped. */
export function isoDay(number: number): IsoDay {
  return new Date(Math.floor(number) * msPerDay).toISOString().slice(0, 10);
}

/** The day number of the first day of a month; months outside 0–11 roll over into other years. */
export function monthStart(year: number, month: number): number {
  return Date.UTC(year, month, 1) / msPerDay;
}

/** Year and month (0–11) of a day number. */
export function yearMonth(number: number): { year: number; month: number } {
  const date = new Date(Math.floor(number) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}
