import { barShape } from './barShape';
import { dayNumber } from './days';
import { edgeOf } from './edges';
import { type Scale, xOf } from './scale';
import { barY, stepsOf } from './stepShape';
import type { TimelineMoment, TimelineRow } from './types';

/** A moment of a row that can be pointed at and walked to: its place on the axis and its texts. */
export type Stop = {
  readonly x: number;
  /** Vertical centre within the row's drawing. */
  readonly y: number;
  readonly label: string;
  readonly detail: string | undefined;
  readonly spoken: string;
};

function stop(moment: TimelineMoment, x: number, y: number): Stop {
  return { x, y, label: moment.label, detail: moment.detail, spoken: moment.spoken };
}

/** How many moments a row has, without working out where they are. */
export function stopCount(row: TimelineRow): number {
  const single = [row.promise, row.delivered, row.overdue].filter(Boolean).length;
  return 1 + row.events.length + row.shifts.length + single;
}

/**
 * The moments of a row in the order in which one walks along them: start, events, first promise, each shift,
 * what is late, delivery. A moment whose day is unknown stands where the drawing shows its question mark.
 */
export function stopsOf(row: TimelineRow, scale: Scale, today: number): Stop[] {
  const bar = barShape(row, scale, today);
  const [left, right] = bar.extent ?? [0, 0];
  const start = edgeOf(row.start.interval, scale, 0);
  const events = row.events.map((event) => {
    const edge = edgeOf(event.interval, scale, 0.5);
    return stop(event, edge?.to ?? left, barY);
  });
  const shifts = stepsOf(row, scale).map((step) => stop(step.shift, step.toX, step.y));
  const overdueX = row.overdue && xOf(scale, dayNumber(row.overdue.after) + 1);
  return [
    stop(row.start, start ? (start.from + start.to) / 2 : left, barY),
    ...events,
    ...(row.promise ? [stop(row.promise, bar.promise ?? right, barY)] : []),
    ...shifts,
    ...(row.overdue && overdueX !== undefined
      ? [
          {
            x: (overdueX + (bar.overdue?.[1] ?? overdueX)) / 2,
            y: barY,
            label: row.overdue.label,
            detail: row.overdue.detail,
            spoken: row.overdue.spoken,
          },
        ]
      : []),
    ...(row.delivered ? [stop(row.delivered, bar.delivered ?? right, barY)] : []),
  ];
}
