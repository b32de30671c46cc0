import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { sentenceCase } from '@/i18n/numbers';

/** What a record is, in a word or two. */
export function kindName({ kind, soort }: Pick<ArchiveItem, 'kind' | 'soort'>): string {
  const { one } = archiveTexts.kinds[kind];
  return sentenceCase(kind === 'other' ? soort || one : one);
}
