import type { TimelineGroup, TimelineRow } from '@/charts/timeline/types';
import { textWidth } from './textWidth';

export const rowHeight = 28;
export const laneHeight = 17;
export const headHeight = 34;
export const axisHeight = 62;
/** In a narrow view the name stands above the bar. */
export const stackedNameHeight = 22;

/** As `--text-table`, in pixels. */
const nameSize = 15;
const besideName = 48;
const mostForNames = 0.36;

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
  /** Place of its first row among all rows. */
  readonly firstIndex: number;
  /** Worked out when they are first asked for: of a long timeline few groups are ever seen. */
  readonly rows: readonly RowPlace[];
};

export type Layout = {
  readonly groups: readonly GroupPlace[];
  /** How many rows there are in all. */
  readonly count: number;
  readonly height: number;
};

/** The width that the longest name needs, with its mark and some room around it, in pixels. */
export function widthOfNames(groups: readonly TimelineGroup[]): number {
  let most = 0;
  for (const { rows } of groups) {
    for (const { label } of rows) most = Math.max(most, textWidth(label, nameSize));
  }
  return Math.ceil(most) + besideName;
}

/** How names and bars share a view of this width, when the longest name needs so much: the bars keep the larger part. */
export function metricsFor(width: number, needed: number): Metrics {
  if (width < 600) return { stacked: true, nameWidth: 0 };
  const usual = width < 860 ? 210 : width < 1160 ? 250 : width < 1360 ? 300 : 340;
  const most = Math.floor(width * mostForNames);
  return { stacked: false, nameWidth: Math.max(usual, Math.min(needed, most)) };
}

/** A row is as high as its bar with one lane for each shift below it. */
export function heightOf(row: TimelineRow, stacked: boolean): number {
  const shifts = row.shifts.length > 0 ? row.shifts.length * laneHeight + 4 : 0;
  return rowHeight + shifts + (stacked ? stackedNameHeight : 0);
}

function placeRows({ rows }: TimelineGroup, from: number, firstIndex: number, stacked: boolean) {
  let top = from;
  return rows.map((row, at): RowPlace => {
    const place = { row, index: firstIndex + at, top, height: heightOf(row, stacked) };
    top += place.height;
    return place;
  });
}

function placeGroup(
  group: TimelineGroup,
  top: number,
  firstIndex: number,
  stacked: boolean,
): GroupPlace {
  let rows: readonly RowPlace[] | undefined;
  let height = headHeight;
  for (const row of group.rows) height += heightOf(row, stacked);
  return {
    group,
    top,
    height,
    firstIndex,
    get rows() {
      rows ??= placeRows(group, top + headHeight, firstIndex, stacked);
      return rows;
    },
  };
}

/** Places every row below the one before it; `top` counts from the top of the first group. */
export function buildLayout(groups: readonly TimelineGroup[], stacked: boolean): Layout {
  const places: GroupPlace[] = [];
  let top = 0;
  let count = 0;
  for (const group of groups) {
    const place = placeGroup(group, top, count, stacked);
    places.push(place);
    top += place.height;
    count += group.rows.length;
  }
  return { groups: places, count, height: top };
}

/** The group that holds a row, by the place of the row among all rows. */
export function groupAt({ groups, count }: Layout, index: number): GroupPlace | undefined {
  if (index < 0 || index >= count) return undefined;
  return groups[firstWhere(groups, (place) => place.firstIndex + place.group.rows.length > index)];
}

/** The row at a place among all rows. */
export function rowAt(layout: Layout, index: number): RowPlace | undefined {
  const place = groupAt(layout, index);
  return place?.rows[index - place.firstIndex];
}

/**
 * The height, axis included, at which a frame with this much room ends below a whole row, so that none is cut in two.
 * `undefined` when everything fits, or not even one row does.
 */
export function wholeRowsHeight(layout: Layout, room: number): number | undefined {
  if (axisHeight + layout.height <= room) return undefined;
  const end = room - axisHeight;
  const place = layout.groups[firstEndingAfter(layout.groups, end)];
  const next = place ? place.firstIndex + firstEndingAfter(place.rows, end) : layout.count;
  const last = rowAt(layout, next - 1);
  return last && axisHeight + last.top + last.height;
}

/** The place among all rows of the row with an id; `undefined` when there is none. */
export function indexOfRow({ groups }: Layout, id: string): number | undefined {
  for (const { group, firstIndex } of groups) {
    const at = group.rows.findIndex((row) => row.id === id);
    if (at >= 0) return firstIndex + at;
  }
  return undefined;
}

/** Index of the first item for which something holds, where it holds for all that follow; the length when for none. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first place that ends below `y`; the length of the list when none does. */
function firstEndingAfter(places: readonly { top: number; height: number }[], y: number): number {
  return firstWhere(places, ({ top, height }) => top + height > y);
}

/** The places that touch the stretch from `from` to `to`. */
export function placesBetween<Place extends { top: number; height: number }>(
  places: readonly Place[],
  from: number,
  to: number,
): readonly Place[] {
  const first = firstEndingAfter(places, from);
  let end = first;
  while ((places[end]?.top ?? to) < to) end += 1;
  return places.slice(first, end);
}
