import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { formatDayShort } from '@/i18n/dates';
import { likelyReference } from '@/i18n/nl/sources/references';
import { readableReference } from '@/items/text/readableReference';
import { kindName } from './kindName';

function kamerstukOf({ references }: ArchiveItem, derived: string | undefined) {
  const own = references.find((reference) => reference.startsWith('kst-'));
  if (own) return readableReference(own);
  return derived && likelyReference(readableReference(derived));
}

/** Between two facts in one line. */
export const betweenFacts = ' · ';

/** What a public record is, in a line: its number, kind, day, further number. `derived` is a reference that it is likely to have. */
export function ownFacts(item: ArchiveItem, derived?: string): string {
  const [first, ...further] = [kamerstukOf(item, derived), item.number].filter(Boolean);
  const facts = [first, kindName(item), item.on && formatDayShort(item.on), ...further];
  return facts.filter(Boolean).join(betweenFacts);
}

/** `ownFacts` with the file of papers in which it is, for a line that may be cut off at its end. */
export function recordFacts(item: ArchiveItem, derived?: string): string {
  return [ownFacts(item, derived), item.title].filter(Boolean).join(betweenFacts);
}
