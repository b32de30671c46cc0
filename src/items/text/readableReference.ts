import { parseReference } from '@/language/references/parseReference';
import { printDossier, referenceUrl } from '@/language/references/reference';

const detailPage = 'https://www.tweedekamer.nl/kamerstukken/detail';

/** A stored reference as letters print it: `kst-36200-VII-72` as "36 200 VII, nr. 72"; others are printed as stored. */
export function readableReference(stored: string): string {
  const reference = parseReference(stored);
  if (reference?.kind !== 'kamerstuk') return stored;
  return `${printDossier(reference.dossier)}, nr. ${reference.number}`;
}

/** The official page of a reference, where its number tells the address. */
export function referenceAddress(stored: string): string | undefined {
  const reference = parseReference(stored);
  if (!reference) return undefined;
  if (reference.kind === 'case') return `${detailPage}?id=${reference.id}`;
  if (reference.kind === 'document') {
    return `${detailPage}?id=${reference.id}&did=${reference.id}`;
  }
  return referenceUrl(reference);
}
