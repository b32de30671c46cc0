import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { isLoneDocument } from '@/domain/archive/loneDocument';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { sentenceCase } from '@/i18n/numbers';

type Kind = Pick<ArchiveItem, 'kind' | 'soort' | 'id'>;

/** What a record is, in a word or two. */
export function kindName({ kind, soort }: Omit<Kind, 'id'>): string {
  const { one } = archiveTexts.kinds[kind];
  return sentenceCase(kind === 'other' ? soort || one : one);
}

/** What a record is, in words; with the remark that the open data don't say so, where its kind was told by its other facts, or that only its document is known. */
export function kindText(item: Kind): string {
  const name = kindName(item);
  if (item.kind !== 'other' && isLoneDocument(item.id)) return archiveTexts.loneDocument(name);
  return item.kind !== 'other' && item.soort === '' ? archiveTexts.assumed(name) : name;
}
