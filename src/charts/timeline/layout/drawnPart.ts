import { viewStep } from '@/charts/timeline/moving/useViewport';
import {
  type GroupPlace,
  groupAt,
  type Layout,
  placesBetween,
  type RowPlace,
  rowAt,
} from './layout';

/** The part of the axis that is drawn: pixels from its start. */
export type DrawnPart = {
  readonly from: number;
  readonly width: number;
  /** The part that is surely in view: labels stay inside it. */
  readonly seenFrom: number;
  readonly seenTo: number;
};

/** Pixels drawn beyond each side of the view. */
const overscan = 320;
/** Marks are drawn anew only when the view enters another stretch of this many pixels. */
const coarseStep = 320;

/** Some more of the axis than what is in view, so that a scroll step shows nothing empty. */
export function drawnPart(left: number, plotWidth: number, axisWidth: number): DrawnPart {
  const coarse = Math.floor(left / coarseStep) * coarseStep;
  const from = Math.max(0, coarse - overscan);
  return {
    from,
    width: Math.min(axisWidth - from, coarse - from + plotWidth + overscan + coarseStep),
    // The view begins somewhere within the step from `left`.
    seenFrom: left + viewStep.left,
    seenTo: left + plotWidth,
  };
}

export type DrawnGroup = { readonly place: GroupPlace; readonly rows: readonly RowPlace[] };

/** The rows between two heights, by group; the row with the focus is always among them, so that focus is never lost. */
export function drawnGroups(
  layout: Layout,
  from: number,
  to: number,
  focused: number,
): DrawnGroup[] {
  const drawn = placesBetween(layout.groups, from, to).map((place) => ({
    place,
    rows: placesBetween(place.rows, from, to),
  }));
  const current = rowAt(layout, focused);
  const isSeen = drawn.some(({ rows }) => rows.some(({ index }) => index === focused));
  if (!current || isSeen) return drawn.filter(({ rows }) => rows.length > 0);
  return withRow(drawn, layout, current).filter(({ rows }) => rows.length > 0);
}

/** The groups with a row that is apart from the others added to its own group, in the order of the page. */
function withRow(drawn: readonly DrawnGroup[], layout: Layout, row: RowPlace): DrawnGroup[] {
  const own = groupAt(layout, row.index);
  if (!own) return [...drawn];
  const others = drawn.filter(({ place }) => place !== own);
  const rows = drawn.find(({ place }) => place === own)?.rows ?? [];
  return [...others, { place: own, rows: [...rows, row] }].toSorted(
    (a, b) => a.place.top - b.place.top,
  );
}
