import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { formatDayShort } from '@/i18n/dates';
import { likelyReference } from '@/i18n/nl/sources/references';
import { readableReference } from '@/items/text/readableReference';
import { kindName } from './kindText';

function kamerstukOf({ references }: ArchiveItem, derived: string | undefined) {
  const own = references.find((reference) => reference.startsWith('kst-'));
  if (own) return readableReference(own);
  return derived && likelyReference(readableReference(derived));
}

/**
 * What a public record is, in a line that may be cut off at its end: its number, kind, day, further number, file of papers.
 * `derived` is a reference that it is likely to have.
 */
export function recordFacts(item: ArchiveItem, derived?: string): string {
  const [first, ...further] = [kamerstukOf(item, derived), item.number].filter(Boolean);
  const facts = [first, kindName(item), item.on && formatDayShort(item.on), ...further, item.title];
  return facts.filter(Boolean).join(' · ');
}
