import type { PublicNumbers } from '@/domain/shared/publicNumbers';
import { likelyReference } from '@/i18n/nl/sources/references';
import { readableReference } from './readableReference';

/** The numbers of an item as letters print them; those that were worked out come last, with their grade. */
export function printedReferences({ references, likelyReferences = [] }: PublicNumbers): string[] {
  return [
    ...references.map(readableReference),
    ...likelyReferences.map((reference) => likelyReference(readableReference(reference))),
  ];
}

/** How many numbers of an item can be shown, of either grade. */
export function countReferences({ references, likelyReferences = [] }: PublicNumbers): number {
  return references.length + likelyReferences.length;
}
