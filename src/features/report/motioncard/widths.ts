import type { SheetCell, SheetColumn, SheetRow } from '../sheet/sheet';

/** About how many letters a card is wide; how a row really breaks shows on paper only. */
const lettersWide = 112;

function lettersIn(line: SheetCell[number]): number {
  return line.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece : piece.text).length,
    0,
  );
}

/** About how many lines a cell takes at a share of the width, from 0 to 1. */
function linesAt(cell: SheetCell | undefined, share: number): number {
  const letters = Math.max(1, Math.floor(lettersWide * share));
  return (cell ?? []).reduce((sum, line) => sum + Math.ceil(lettersIn(line) / letters), 0);
}

/** The mark before a state, and the room beside it, in letters. */
const besideState = 5;
/** The most that the middle column takes, in letters: what is longer breaks. */
const mostLetters = 25;

/** How wide the middle column must be for its longest line, out of the whole width; never less than its own share. */
function middleShare(own: number, whole: number, rows: readonly SheetRow[]): number {
  const longest = Math.max(0, ...rows.flatMap(({ cells }) => (cells[1] ?? []).map(lettersIn)));
  const letters = Math.min(longest + besideState, mostLetters);
  return Math.max(own, (whole * letters) / lettersWide);
}

/**
 * Three columns as wide as what stands in them asks for: the middle one so that its states stay on a line, the two
 * beside it divide the rest so that the rows take the fewest lines, as near as can be to how they were divided.
 */
export function fittedColumns(
  [first, middle, last]: readonly [SheetColumn, SheetColumn, SheetColumn],
  rows: readonly SheetRow[],
): SheetColumn[] {
  const whole = first.share + middle.share + last.share;
  const state = middleShare(middle.share, whole, rows);
  const both = whole - state;
  const wanted = (first.share * both) / (first.share + last.share);
  const parts = Array.from({ length: 13 }, (_, at) => (both * (20 + at * 5)) / 100);
  const height = (share: number) =>
    rows.reduce(
      (sum, { cells }) =>
        sum + Math.max(linesAt(cells[0], share / whole), linesAt(cells[2], (both - share) / whole)),
      0,
    );
  const [best] = parts.toSorted(
    (a, b) => height(a) - height(b) || Math.abs(a - wanted) - Math.abs(b - wanted),
  );
  const share = best ?? wanted;
  return [
    { ...first, share },
    { ...middle, share: state },
    { ...last, share: both - share },
  ];
}
