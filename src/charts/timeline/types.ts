import type { Tone } from '@/ui/tone';

/** A calendar day as ISO `yyyy-mm-dd`. */
export type IsoDay = string;

/** Days that a moment may lie between, both included. A missing side is open: nothing is known beyond it. */
export type Interval = {
  readonly earliest?: IsoDay | undefined;
  readonly latest?: IsoDay | undefined;
};

/** Something at a moment; without an interval the moment is unknown, and is drawn as unknown. */
export type TimelineMoment = {
  readonly interval: Interval | undefined;
  /** Short, beside the mark: "na het zomerreces". */
  readonly label: string;
  /** A second line on hover and focus: the interval in full, who said so. */
  readonly detail?: string | undefined;
  /** One full sentence for a screen reader. */
  readonly spoken: string;
};

/** A postponement: `interval` is the new term, absent when none was named. */
export type TimelineShift = TimelineMoment & {
  /** The day on which the postponement was said. */
  readonly saidOn: IsoDay;
};

/** The stretch that is certainly late. */
export type TimelineOverdue = {
  /** The last day that was still in time; the stretch begins after it. */
  readonly after: IsoDay;
  /** The last day of the stretch; absent while it still goes on, then it ends today. */
  readonly until?: IsoDay | undefined;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly spoken: string;
};

export type TimelineRow = {
  readonly id: string;
  readonly label: string;
  /** Everything the row says, in one or two sentences that begin with `label`. */
  readonly spoken: string;
  readonly tone: Tone;
  /** The tone in words: "zeker te laat". */
  readonly toneLabel: string;
  /** Where the name leads; without it `onOpen` of the chart is called. */
  readonly href?: string | undefined;
  readonly start: TimelineMoment;
  /** The first promise; never overwritten by the shifts. */
  readonly promise?: TimelineMoment | undefined;
  /** In the order in which they were said. */
  readonly shifts: readonly TimelineShift[];
  readonly delivered?: TimelineMoment | undefined;
  readonly overdue?: TimelineOverdue | undefined;
  /** Other things that happened: a motion adopted, a letter sent. */
  readonly events: readonly TimelineMoment[];
  /** Beside the end of the bar, where there is room: "292 dagen te laat". */
  readonly note?: string | undefined;
};

export type TimelineGroup = {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly TimelineRow[];
};

/** Where someone was in the chart: a row, its name (-1) or one of its moments, and the day in the middle of the view. */
export type TimelinePlace = {
  readonly rowId: string;
  readonly stop: number;
  readonly center: IsoDay;
};

export const timelineZooms = ['all', 'decade', 'year', 'quarter', 'month'] as const;
export type TimelineZoom = (typeof timelineZooms)[number];
