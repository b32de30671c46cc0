import type { TimelineRow, TimelineShift } from '@/charts/timeline/types';
import { dayNumber } from './days';
import { dueEdge, type Edge, markX } from './edges';
import { laneHeight, rowHeight } from './layout';
import { type Scale, xOf } from './scale';

export const barY = rowHeight / 2;

/** One postponement: down from the term before it, then across to the new term. */
export type Step = {
  readonly shift: TimelineShift;
  readonly fromX: number;
  readonly fromY: number;
  /** Where the arrow points: the begin of the new term, or the day it was said when there is none. */
  readonly toX: number;
  readonly y: number;
  /** The new term; absent when none was named. */
  readonly term: Edge | undefined;
  /** Where a label can begin. */
  readonly labelX: number;
};

/** Vertical centre of a lane below the bar; lane 0 is the bar itself. */
export function laneY(lane: number): number {
  return barY + lane * laneHeight;
}

/** The staircase from the first promise to the term that holds now, one lane a postponement. */
export function stepsOf(row: TimelineRow, scale: Scale): Step[] {
  const promise = dueEdge(row.promise?.interval, scale);
  const firstSaid = row.shifts[0] ? xOf(scale, dayNumber(row.shifts[0].saidOn)) : 0;
  let [fromX, fromY] = [promise ? markX(promise) : firstSaid, barY + 6];
  return row.shifts.map((shift, index) => {
    const term = dueEdge(shift.interval, scale);
    const y = laneY(index + 1);
    const toX = term ? term.from : xOf(scale, dayNumber(shift.saidOn) + 0.5);
    const step: Step = { shift, fromX, fromY, toX, y, term, labelX: (term?.to ?? toX) + 11 };
    [fromX, fromY] = [term ? markX(term) : toX, y + 6];
    return step;
  });
}
