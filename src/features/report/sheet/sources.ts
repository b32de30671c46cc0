import type { Locator } from '@/domain/document/locator';
import type { Dossier } from '@/domain/dossier/dossier';
import type { Evidence } from '@/domain/evidence/evidence';
import type { ItemRef } from '@/domain/shared/ids';
import type { PublicNumbers } from '@/domain/shared/publicNumbers';
import { printedReferences } from '@/items/text/printedReferences';
import { referenceAddress } from '@/items/text/readableReference';
import { titleOf } from '@/items/text/titleOf';
import type { SheetCell, SheetLine, SheetPiece } from './sheet';

/** An item by its title, as a link. */
export function itemPiece(dossier: Dossier, ref: ItemRef): SheetPiece {
  return { text: titleOf(dossier, ref), to: { kind: ref.kind, id: ref.id } };
}

/** Whether a piece leads anywhere. */
export function isLink(piece: SheetPiece): boolean {
  return typeof piece === 'object' && !('tone' in piece);
}

/** A source of evidence by a name: linked to itself, and what happened, which has no page, to where it is told. */
export function evidencePiece(dossier: Dossier, evidence: Evidence, text: string): SheetPiece {
  const { source, locator, subject } = evidence;
  switch (source.type) {
    case 'study':
      return { text, to: { kind: 'study', id: source.studyId } };
    case 'document':
      return { text, to: { kind: 'document', id: source.documentId } };
    case 'event':
      return linkedTo(dossier, text, locator, subject);
  }
}

/** A cell that leads to a source; without any, or without lines, to the page of the item itself. */
export function linkedCell(cell: SheetCell, ref: ItemRef, nothing: string): SheetCell {
  const to = { kind: ref.kind, id: ref.id };
  if (cell.length === 0) return [[{ text: nothing, to }]];
  if (cell.some((line) => line.some(isLink))) return cell;
  const [first = [], ...rest] = cell;
  return [first.map((piece) => (typeof piece === 'string' ? { text: piece, to } : piece)), ...rest];
}

/** The numbers of an item as letters print them, each a link where it tells the address; likely ones last, with their grade. */
export function referencePieces(numbers: PublicNumbers): SheetPiece[] {
  const printed = printedReferences(numbers);
  const pieces: SheetPiece[] = [];
  for (const [at, reference] of [
    ...numbers.references,
    ...(numbers.likelyReferences ?? []),
  ].entries()) {
    const href = referenceAddress(reference);
    const text = printed[at] ?? reference;
    if (at > 0) pieces.push(' · ');
    pieces.push(href ? { text, href } : text);
  }
  return pieces;
}

/** Page and section of a source: "p. 2, Planning". */
export function placeText({ page, section }: Locator): string {
  return [page && `p. ${page}`, section].filter(Boolean).join(', ');
}

/** One text per source, whatever the place in it. */
export function sourceKeyOf({ documentId, url, note }: Locator): string {
  return documentId ?? url ?? note ?? '';
}

/** A source in full: the document as a link, the place in it, what is noted about it. */
export function locatorLine(dossier: Dossier, locator: Locator): SheetLine {
  const { documentId, url, note } = locator;
  const place = placeText(locator);
  if (documentId) {
    const rest = [place, note].filter(Boolean).join(', ');
    return [
      itemPiece(dossier, { kind: 'document', id: documentId }),
      ...(rest ? [`, ${rest}`] : []),
    ];
  }
  const words = [note, place].filter(Boolean).join(', ');
  return url ? [{ text: words || url, href: url }] : [words];
}

/** Something said with its source as the link, so that no cell goes without one: the words, or the words and "bron". */
export function linkedTo(
  dossier: Dossier,
  text: string,
  source: Locator | undefined,
  otherwise: ItemRef,
): SheetPiece {
  const document = source?.documentId && dossier.find('document', source.documentId);
  if (document) return { text, to: { kind: 'document', id: document.id } };
  return source?.url ? { text, href: source.url } : { text, to: otherwise };
}
