import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { exactTerm } from '@/domain/deadline/term';
import type { SourceDocument } from '@/domain/document/document';
import { formatDay } from '@/i18n/dates';
import { archiveTakeTexts as texts } from '@/i18n/nl/archive/take';
import { recordMark } from '@/items/archive/recordMark';
import { referenceAddress } from '@/items/text/readableReference';
import type { FoundRecord } from '@/queries/archive/archive';
import { made } from './made';

const genres = { motion: 'motion', letter: 'letter', commitment: 'other', other: 'other' } as const;

/** The numbers of a record, its own first, each once. */
export function referencesOf({ number, references }: ArchiveItem): string[] {
  return [...new Set([number, ...references])].filter((one) => one !== '');
}

/** Where the public can read a record. */
export function addressOf(item: ArchiveItem): string | undefined {
  return referencesOf(item)
    .map(referenceAddress)
    .find((address) => address !== undefined);
}

/** What a record is called in the dossier until the user calls it otherwise. */
export function titleOf(item: ArchiveItem): string {
  return item.subject || item.title || recordMark(item);
}

/** Who wrote a record, as far as it says. */
export function authorOf({ kind, names, ministry }: ArchiveItem): string {
  if (names.length > 0) return names.join(', ');
  return ministry ?? (kind === 'motion' ? texts.chamber : texts.cabinet);
}

/**
 * The document of the dossier that a record becomes: a source that other facts can point to. A number that was worked out
 * (`derived`) is kept as likely.
 */
export function documentOf({ item, derived }: FoundRecord, id: string): SourceDocument {
  return made('document', {
    id,
    title: titleOf(item),
    genre: genres[item.kind],
    author: authorOf(item),
    dated: item.on && exactTerm(item.on, formatDay(item.on)),
    references: referencesOf(item),
    likelyReferences: derived === undefined ? undefined : [derived],
    sources: [],
    url: addressOf(item),
  });
}
