import { formatMoment } from '@/i18n/dates';
import { Unreachable } from './unreachable';

/** In milliseconds: nobody sits out a longer pause at a command line. */
const longestPause = 10 * 60_000;
/** A date beyond this many seconds can't be written. */
const mostSeconds = 1_000_000_000;

/** How long a reply asks to wait, in milliseconds: its `Retry-After` is a number of seconds or a date; 0 for anything else. */
function pauseIn({ headers }: Response, now: Date): number {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/u.test(asked)) return Math.min(Number(asked), mostSeconds) * 1000;
  const until = Date.parse(asked);
  return Number.isNaN(until) ? 0 : Math.max(0, until - now.getTime());
}

/**
 * How long the service itself asks to wait before it is asked again, in milliseconds; throws `Unreachable` with the moment
 * until when, where that is too long to sit out.
 */
export function askedPause(response: Response | undefined, now: Date): number {
  if (!response) return 0;
  const pause = pauseIn(response, now);
  if (pause <= longestPause) return pause;
  const until = formatMoment(new Date(now.getTime() + pause));
  throw new Unreachable(
    `de website vraagt om te wachten tot ${until} Nederlandse tijd (${response.status})`,
    'waited',
  );
}
