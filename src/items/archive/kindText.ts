import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { archiveTexts } from '@/i18n/nl/archive';
import { sentenceCase } from '@/i18n/numbers';

/** What a record is, in words; with the remark that the open data don't say so, where its kind was told by its other facts. */
export function kindText({ kind, soort }: Pick<ArchiveItem, 'kind' | 'soort'>): string {
  const { one } = archiveTexts.kinds[kind];
  if (kind === 'other') return sentenceCase(soort || one);
  return sentenceCase(soort === '' ? archiveTexts.assumed(one) : one);
}
