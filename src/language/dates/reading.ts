import type { Day } from '@/domain/shared/day';
import type { Cursor } from './tokens';

/** What every reader of a piece of a date gets: where it is in the text, and the day on which the text was said. */
export type Reading = {
  readonly cursor: Cursor;
  readonly saidOn: Day;
};
