/** Where the rows of a list of any length stand below each other, in pixels from the begin of the first. */
export type RowHeights = {
  /** Takes down the height of a row, by its place. */
  readonly note: (index: number, height: number) => void;
  /** Where a row begins; for a place after the last row, where that ends. */
  readonly startOf: (index: number) => number;
  /** The place of the row at a distance from the begin; one after the last row where the list is not that long. */
  readonly indexAt: (offset: number) => number;
};

/** How many rows there is room for at first; a power of two, as is every size after it. */
const firstSize = 1024;

function add(sums: Int32Array, index: number, difference: number): void {
  for (let at = index + 1; at < sums.length; at += at & -at) {
    sums[at] = (sums[at] ?? 0) + difference;
  }
}

/** Sums for at least so many rows. */
function grown(rows: number, differences: ReadonlyMap<number, number>): Int32Array {
  let size = firstSize;
  while (size < rows) size *= 2;
  const sums = new Int32Array(size + 1);
  for (const [index, difference] of differences) add(sums, index, difference);
  return sums;
}

/**
 * The heights of rows, all of them `usual` until one is noted. Kept are only the differences with that, in a Fenwick tree:
 * asking and noting take as many steps as the number of rows has binary digits, and rows that are never seen cost nothing.
 */
export function rowHeights(usual: number): RowHeights {
  const differences = new Map<number, number>();
  let sums = grown(firstSize, differences);
  return {
    note: (index, height) => {
      const difference = height - usual;
      const change = difference - (differences.get(index) ?? 0);
      if (change === 0) return;
      differences.set(index, difference);
      if (index + 1 < sums.length) add(sums, index, change);
      else sums = grown(index + 1, differences);
    },
    startOf: (index) => {
      let start = index * usual;
      for (let at = Math.min(index, sums.length - 1); at > 0; at -= at & -at)
        start += sums[at] ?? 0;
      return start;
    },
    indexAt: (offset) => {
      let [index, rest] = [0, offset];
      for (let step = sums.length - 1; step >= 1; step /= 2) {
        const height = step * usual + (sums[index + step] ?? 0);
        if (index + step >= sums.length || height > rest) continue;
        index += step;
        rest -= height;
      }
      return index < sums.length - 1 ? index : index + Math.floor(rest / usual);
    },
  };
}
