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

/**
 * Three columns as wide as what stands in them asks for: the middle one keeps its share, the two beside it divide the
 * rest so that the rows take the fewest lines, as near as can be to how they were divided.
 */
export function fittedColumns(
  [first, middle, last]: readonly [SheetColumn, SheetColumn, SheetColumn],
  rows: readonly SheetRow[],
): SheetColumn[] {
  const both = first.share + last.share;
  const whole = both + middle.share;
  const parts = Array.from({ length: 13 }, (_, at) => (both * (20 + at * 5)) / 100);
  const height = (share: number) =>
    rows.reduce(
      (sum, { cells }) =>
        sum + Math.max(linesAt(cells[0], share / whole), linesAt(cells[2], (both - share) / whole)),
      0,
    );
  const [best] = parts.toSorted(
    (a, b) => height(a) - height(b) || Math.abs(a - first.share) - Math.abs(b - first.share),
  );
  const share = best ?? first.share;
  return [{ ...first, share }, middle, { ...last, share: both - share }];
}
