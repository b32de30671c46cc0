import type { TimelineMoment, TimelineRow } from '@/charts/timeline/types';
import { timelineTexts } from '@/i18n/nl/charts/timeline';
import { edgeOf } from './edges';
import type { RowShape } from './rowShape';
import type { Scale } from './scale';
import { barY } from './stepShape';

/** A moment of a row that can be pointed at and walked to: its place on the axis and its texts. */
export type Stop = {
  readonly x: number;
  /** Vertical centre within the row's drawing. */
  readonly y: number;
  /** Which moment of its row it is. */
  readonly key: string;
  /** What kind of moment it is: "Eerste termijn". */
  readonly heading: string;
  readonly label: string;
  readonly detail: string | undefined;
  readonly spoken: string;
};

const { headings } = timelineTexts;

type Said = Pick<TimelineMoment, 'label' | 'detail' | 'spoken'>;

function stop(
  kind: keyof typeof headings,
  { label, detail, spoken }: Said,
  x: number,
  y: number,
  nth = 0,
): Stop {
  return { x, y, key: `${kind} ${nth}`, heading: headings[kind], label, detail, spoken };
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
export function stopsOf(row: TimelineRow, { bar, steps }: RowShape, scale: Scale): Stop[] {
  const [left, right] = bar.extent ?? [0, 0];
  const start = edgeOf(row.start.interval, scale, 0);
  const events = row.events.map((event, nth) => {
    const edge = edgeOf(event.interval, scale, 0.5);
    return stop('event', event, edge?.to ?? left, barY, nth);
  });
  const shifts = steps.map((step, nth) => stop('shift', step.shift, step.toX, step.y, nth));
  const [lateFrom, lateTo] = bar.overdue ?? [right, right];
  const overdueX = (lateFrom + lateTo) / 2;
  return [
    stop('start', row.start, start ? (start.from + start.to) / 2 : left, barY),
    ...events,
    ...(row.promise ? [stop('promise', row.promise, bar.promise ?? right, barY)] : []),
    ...shifts,
    ...(row.overdue ? [stop('overdue', row.overdue, overdueX, barY)] : []),
    ...(row.delivered ? [stop('delivered', row.delivered, bar.delivered ?? right, barY)] : []),
  ];
}
