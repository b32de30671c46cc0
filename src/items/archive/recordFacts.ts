import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { formatDayShort } from '@/i18n/dates';
import { archiveTexts } from '@/i18n/nl/archive';
import { sentenceCase } from '@/i18n/numbers';
import { readableReference } from '@/items/text/readableReference';

/** What a public record is, in a line: kind, day, numbers, submitters, file of papers. */
export function recordFacts(item: ArchiveItem): string {
  const kamerstuk = item.references.find((reference) => reference.startsWith('kst-'));
  const kind = item.kind === 'other' ? item.soort : archiveTexts.kinds[item.kind].one;
  const facts = [
    sentenceCase(kind || archiveTexts.kinds.other.one),
    item.on && formatDayShort(item.on),
    kamerstuk && readableReference(kamerstuk),
    item.number,
    item.title,
  ];
  return facts.filter(Boolean).join(' · ');
}
