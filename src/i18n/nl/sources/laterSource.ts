import type { Day } from '@/domain/shared/day';
import { formatDay } from '@/i18n/dates';

/** That a source is from after the day on which something is told. */
export function laterSource(on: Day): string {
  return `later stuk, van ${formatDay(on)}`;
}
