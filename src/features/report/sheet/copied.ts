import type { Dossier } from '@/domain/dossier/dossier';
import {
  bullets,
  type Formatted,
  grid,
  heading,
  type Piece,
  paragraph,
  stacked,
} from '@/ui/copy/formatted';
import { webAddressOf } from './addressOf';
import type { SheetLine, SheetList, SheetPiece, SheetTable } from './sheet';

/** What is sent along can't point into this app: an item becomes a link to its official page, or words alone. */
function copiedPiece(dossier: Dossier, piece: SheetPiece): Piece {
  if (typeof piece === 'string' || 'href' in piece) return piece;
  const href = 'to' in piece ? webAddressOf(dossier, piece.to) : undefined;
  return href ? { text: piece.text, href } : piece.text;
}

/** A line as it is pasted elsewhere. */
export function copiedLine(dossier: Dossier, line: SheetLine): Piece[] {
  return line.map((piece) => copiedPiece(dossier, piece));
}

/** A table with its title as it is pasted elsewhere. */
export function copiedTable(dossier: Dossier, table: SheetTable): Formatted {
  const { title, columns, rows, nothing, more } = table;
  const body = rows.map(({ cells }) =>
    cells.map((cell) => ({ lines: cell.map((line) => copiedLine(dossier, line)) })),
  );
  const heads = columns.map((column) => column.title);
  return stacked([
    heading(3, title),
    rows.length === 0 ? paragraph(nothing) : grid(heads, body),
    ...(more ? [paragraph(copiedLine(dossier, more))] : []),
  ]);
}

/** A list with its title as it is pasted elsewhere; nothing where it has no lines. */
export function copiedList(dossier: Dossier, { title, lines }: SheetList): Formatted[] {
  if (lines.length === 0) return [];
  return [stacked([heading(3, title), bullets(lines.map((line) => copiedLine(dossier, line)))])];
}

/** The head of a sheet as it is pasted elsewhere. */
export function copiedHead(
  title: string,
  paragraphs: readonly (SheetLine | string)[],
  dossier: Dossier,
): Formatted {
  return stacked([
    heading(2, title),
    ...paragraphs.map((line) =>
      paragraph(typeof line === 'string' ? line : copiedLine(dossier, line)),
    ),
  ]);
}
