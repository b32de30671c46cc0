import { type Day, parseDay } from '@/domain/shared/day';

const dutchParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The feed writes moments in Dutch time with their offset; those in UTC are brought to Dutch time first. */
function dayText(moment: string): string {
  if (!moment.endsWith('Z') || moment.length <= 10) return moment.slice(0, 10);
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : dutchParts.format(date);
}

/** The day of a moment in the feed, in Dutch time; `undefined` for no moment, an impossible one, and the year 1 that means none. */
export function dutchDay(moment: string | undefined): Day | undefined {
  if (!moment || moment.startsWith('0001-')) return undefined;
  return parseDay(dayText(moment));
}
