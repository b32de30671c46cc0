import { straightenText } from '@/language/fold';

/** A stretch of a question: a word or a quotation, perhaps after a minus and a field. */
export type Piece = {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isExcluded: boolean;
  /** The name before the colon, in small letters. */
  readonly field: string | undefined;
};

const piecePattern =
  /(?<minus>-)?(?:(?<field>\p{L}+):(?=["<>≤≥\p{L}\p{N}]|\s|$))?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+|(?=\s|$|")))/uy;

/** The pieces of a question, and whether a quotation in it is never closed: it is then read without its quote. */
export function piecesOf(question: string): {
  readonly pieces: readonly Piece[];
  readonly isOpen: boolean;
} {
  const straight = straightenText(question);
  const isOpen = straight.split('"').length % 2 === 0;
  const last = straight.lastIndexOf('"');
  const text = isOpen ? `${straight.slice(0, last)} ${straight.slice(last + 1)}` : straight;
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    piecePattern.lastIndex = at;
    const match = piecePattern.exec(text);
    if (!match?.[0]) {
      at += 1;
      continue;
    }
    at += match[0].length;
    const { minus, field, quoted, bare } = match.groups ?? {};
    pieces.push({
      text: quoted ?? bare ?? '',
      isQuoted: quoted !== undefined,
      isExcluded: minus !== undefined,
      field: field?.toLowerCase(),
    });
  }
  return { pieces, isOpen };
}
