import type { SheetLine, SheetPiece } from './sheet';

function pieceText(piece: SheetPiece): string {
  return typeof piece === 'string' ? piece : piece.text;
}

/** The words of a line, without its links and shapes. */
export function lineText(line: SheetLine): string {
  return line.map(pieceText).join('');
}

/** Each with a key of its own: its words, and for words that come again how often they came before. */
function keyed<Item>(items: readonly Item[], textOf: (item: Item) => string) {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const text = textOf(item);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return { key: `${text} ${before}`, item };
  });
}

/** Lines with a key for each. */
export function keyedLines(lines: readonly SheetLine[]) {
  return keyed(lines, lineText);
}

/** The pieces of a line with a key for each. */
export function keyedPieces(line: SheetLine) {
  return keyed(line, pieceText);
}
