import { straightenText } from '@/language/fold';
import { parseReference } from '@/language/references/parseReference';
import type { Piece } from './piece';
import { withWholeValues } from './wholeValues';

/** The value of a field may come after a blank, unless that is a field itself. */
const piecePattern =
  /(?<minus>-)?(?:(?<field>\p{L}+):(?:\s+(?!\p{L}+:)(?=["'<>≤≥\p{L}\p{N}])|(?=["'<>≤≥\p{L}\p{N}]|\s|$)))?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+|(?=\s|$|")))/uy;

/** What joins two words of which the second may begin with a hyphen, for the part that both have: "jeugdzorg en -hulp". */
const joining: ReadonlySet<string> = new Set(['en', 'of']);

function isJoining({ text, isQuoted, isExcluded, field }: Piece): boolean {
  return !isQuoted && !isExcluded && field === undefined && joining.has(text.toLowerCase());
}

/** The pieces, of which a word with a hyphen right after a joining word is asked for: no minus stands before it. */
function withSharedParts(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1];
    const isWord = !piece.isQuoted && piece.field === undefined && /^\p{L}/u.test(piece.text);
    if (!piece.isExcluded || !isWord || !before || !isJoining(before)) return piece;
    return { ...piece, isExcluded: false, written: piece.text };
  });
}

/**
 * The pieces of a question (`withWholeValues`, `withSharedParts`), and whether a quotation in it is never closed: it is then
 * read without its quote.
 */
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
      written: match[0],
    });
  }
  return { pieces: withSharedParts(withWholeValues(pieces)), isOpen };
}

/** A question of these pieces, with something else in the place of the one at `at`, or with nothing there. */
export function questionWith(pieces: readonly Piece[], at: number, instead = ''): string {
  const written = pieces.map((piece, place) => (place === at ? instead : piece.written));
  return written.filter(Boolean).join(' ');
}

/** The same question without some of its pieces: what they say, and what is left. */
export type QuestionWithout = { readonly word: string; readonly question: string };

/** The question of these pieces without those at the places for which `isOut` holds. */
export function questionWithout(
  pieces: readonly Piece[],
  isOut: (at: number) => boolean,
): QuestionWithout {
  const written = (side: boolean) =>
    pieces.filter((_, at) => isOut(at) === side).map((piece) => piece.written);
  return { word: written(true).join(' '), question: written(false).join(' ') };
}

/** The pieces of which some can be left out: none of a single one or of a reference, which is one thing. */
export function severalPieces(question: string): readonly Piece[] {
  if (parseReference(question)) return [];
  const { pieces } = piecesOf(question);
  return pieces.length < 2 ? [] : pieces;
}
