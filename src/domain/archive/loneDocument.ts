import type { ArchiveItem } from './archiveItem';

/** With this the id of a document begins that is kept by itself. */
export const loneDocumentMark = 'doc-';

/** The id under which a document is kept for as long as no case is known of which it is the paper; `id` is the feed's own. */
export function loneDocumentId(id: string): string {
  return `${loneDocumentMark}${id}`;
}

/** The feed's id of a document that is kept by itself; `undefined` for the id of anything else. */
export function feedIdOf(id: string): string | undefined {
  return isLoneDocument(id) ? id.slice(loneDocumentMark.length) : undefined;
}

/** Whether a record is a document of which no case is known. */
export function isLoneDocument(id: string): boolean {
  return id.startsWith(loneDocumentMark);
}

type Paper = Pick<ArchiveItem, 'kind' | 'on' | 'sequence' | 'subject'>;

/**
 * What a case and the document that is its paper have in common: kind, day, number in the file and subject. Of all motions and
 * letters of 2008–2025 two pairs share it. `undefined` for what is neither motion nor letter, or says too little.
 */
export function paperKey({ kind, on, sequence, subject }: Paper): string | undefined {
  if ((kind !== 'motion' && kind !== 'letter') || on === undefined || subject === '')
    return undefined;
  return `${kind} ${on} ${sequence ?? ''} ${subject}`;
}
