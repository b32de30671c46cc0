import type { TimelineGroup, TimelineRow } from './types';

export const rowHeight = 28;
export const laneHeight = 17;
export const headHeight = 34;
export const axisHeight = 62;
/** In a narrow view the name stands above the bar. */
export const stackedNameHeight = 22;

export type Metrics = {
  readonly stacked: boolean;
  /** Width of the sticky column of names; the plot begins after it. */
  readonly nameWidth: number;
};

export type RowPlace = {
  readonly row: TimelineRow;
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
};

export type GroupPlace = {
  readonly group: TimelineGroup;
  readonly top: number;
  readonly height: number;
  readonly rows: readonly RowPlace[];
};

export type Layout = {
  readonly groups: readonly GroupPlace[];
  readonly rows: readonly RowPlace[];
  readonly height: number;
};

/** How names and bars share a view of this width. */
export function metricsFor(width: number): Metrics {
  if (width < 600) return { stacked: true, nameWidth: 0 };
  return {
    stacked: false,
    nameWidth: width < 860 ? 210 : width < 1160 ? 250 : width < 1360 ? 300 : 340,
  };
}

/** A row is as high as its bar with one lane for each shift below it. */
export function heightOf(row: TimelineRow, stacked: boolean): number {
  const shifts = row.shifts.length > 0 ? row.shifts.length * laneHeight + 4 : 0;
  return rowHeight + shifts + (stacked ? stackedNameHeight : 0);
}

/** Places every row below the one before it; `top` counts from the top of the first group. */
export function buildLayout(groups: readonly TimelineGroup[], stacked: boolean): Layout {
  const places: GroupPlace[] = [];
  const all: RowPlace[] = [];
  let top = 0;
  for (const group of groups) {
    const groupTop = top;
    top += headHeight;
    const rows = group.rows.map((row) => {
      const place = { row, index: all.length, top, height: heightOf(row, stacked) };
      top += place.height;
      all.push(place);
      return place;
    });
    places.push({ group, top: groupTop, height: top - groupTop, rows });
  }
  return { groups: places, rows: all, height: top };
}

/**
 * The height, axis included, at which a frame with this much room ends below a whole row, so that none is cut in two.
 * `undefined` when everything fits, or not even one row does.
 */
export function wholeRowsHeight({ rows, height }: Layout, room: number): number | undefined {
  if (axisHeight + height <= room) return undefined;
  const last = rows[firstBelow(rows, room - axisHeight) - 1];
  return last && axisHeight + last.top + last.height;
}

/** Index of the first place that ends below `y`; the length of the list when none does. */
export function firstBelow(places: readonly { top: number; height: number }[], y: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && place.top + place.height <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places that touch the stretch from `from` to `to`. */
export function placesBetween<Place extends { top: number; height: number }>(
  places: readonly Place[],
  from: number,
  to: number,
): readonly Place[] {
  const first = firstBelow(places, from);
  let end = first;
  while ((places[end]?.top ?? to) < to) end += 1;
  return places.slice(first, end);
}
