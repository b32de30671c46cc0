import { type Day, day } from '@/domain/shared/day';

/** What lies outside is a slip of the hand: no one here promised or did anything then. */
const first = day('1900-01-01');
const last = day('2100-12-31');

/** Whether a day can be meant at all in a dossier of this time. */
export function isPlausible(value: Day): boolean {
  return value >= first && value <= last;
}
