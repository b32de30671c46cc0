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

/** Whether a moment in the feed is none: empty, or the year 1 that means so. */
export function isNoMoment(moment: string): boolean {
  return moment.trim() === '' || moment.startsWith('0001-');
}

/** The day of a moment in the feed, in Dutch time; `undefined` for no moment and an impossible one. */
export function dutchDay(moment: string | undefined): Day | undefined {
  return moment === undefined || isNoMoment(moment) ? undefined : parseDay(dayText(moment));
}

/** Of moments by the names of their fields those of which the day can't be read, to be kept as they came. */
export function unreadDays(
  moments: Readonly<Record<string, string | undefined>>,
): Record<string, string> | undefined {
  const unread = Object.entries(moments).flatMap(([name, moment]) =>
    moment === undefined || isNoMoment(moment) || dutchDay(moment) ? [] : [[name, moment] as const],
  );
  return unread.length > 0 ? Object.fromEntries(unread) : undefined;
}
