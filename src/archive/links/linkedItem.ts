import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Day } from '@/domain/shared/day';

/** What linking needs of a motion or a letter. */
export type LinkedItem = Pick<
  ArchiveItem,
  'number' | 'title' | 'subject' | 'on' | 'year' | 'sequence' | 'references' | 'text'
>;

/**
 * A letter may speak of a motion that many days before the motion as it is filed, never much earlier: one on a motion that
 * was changed since is older than what is filed last. One figure for all: links that are kept from before rely on it.
 */
export const daysEarlier = 10;

const millisecondsADay = 86_400_000;

/** A day as a number that can be subtracted; NaN when it is not known, so that no comparison holds. */
export function dayNumber(on: Day | undefined): number {
  return on === undefined ? Number.NaN : Date.parse(on) / millisecondsADay;
}

/** The title of a file of papers as it is compared: the feed writes the same one with and without stray blanks. */
export function fileTitle(item: Pick<LinkedItem, 'title'>): string {
  return item.title.replace(/\s+/g, ' ').trim();
}
