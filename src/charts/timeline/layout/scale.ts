import type {
  Interval,
  IsoDay,
  TimelineGroup,
  TimelineRow,
  TimelineZoom,
} from '@/charts/timeline/types';
import { dayNumber, isoDay, monthStart, yearMonth } from './days';

/** From day numbers to pixels: `origin` is at 0 and each day is `perDay` wide. */
export type Scale = { readonly origin: number; readonly perDay: number };

/** The first and last day that the axis runs over, and the part of it that holds marks. */
export type Domain = {
  readonly first: number;
  readonly last: number;
  readonly marksFrom: number;
  readonly marksTo: number;
};

const levels = { decade: 0.12, year: 0.5, quarter: 1.6, month: 5.5 } as const;
const widest = 12;

/** Room that the view of everything leaves for labels, in pixels, beside the first and the last mark. */
const fitMargin = { left: 56, right: 250 } as const;

/** The place of a day number, in pixels from the start of the axis. */
export function xOf(scale: Scale, day: number): number {
  return (day - scale.origin) * scale.perDay;
}

/** The day number at a place; the inverse of `xOf`. */
export function dayAt(scale: Scale, x: number): number {
  return scale.origin + x / scale.perDay;
}

/** The first and last day that the rows and `today` speak of. ISO days stand in the order of their words: none is parsed. */
function marksOf(groups: readonly TimelineGroup[], today: IsoDay) {
  let [first, last] = [today, today];
  const see = (day: IsoDay | undefined) => {
    if (!day) return;
    if (day < first) first = day;
    if (day > last) last = day;
  };
  const seeBoth = (interval: Interval | undefined) => {
    see(interval?.earliest);
    see(interval?.latest);
  };
  const seeRow = ({ start, promise, delivered, events, shifts }: TimelineRow) => {
    seeBoth(start.interval);
    seeBoth(promise?.interval);
    seeBoth(delivered?.interval);
    for (const event of events) seeBoth(event.interval);
    for (const shift of shifts) {
      seeBoth(shift.interval);
      see(shift.saidOn);
    }
  };
  for (const { rows } of groups) for (const row of rows) seeRow(row);
  return { first, last };
}

/** The axis over all that the rows hold and today, in whole years with some room on both sides. */
export function domainOf(groups: readonly TimelineGroup[], today: number): Domain {
  const marks = marksOf(groups, isoDay(today));
  const [marksFrom, marksTo] = [dayNumber(marks.first), dayNumber(marks.last)];
  const first = monthStart(yearMonth(marksFrom).year - 2, 0);
  const last = monthStart(yearMonth(marksTo).year + 4, 0);
  return { first, last, marksFrom, marksTo };
}

/** Pixels a day at which all marks fit in a plot of this width. */
export function fitPerDay(domain: Domain, plotWidth: number): number {
  const room = Math.max(120, plotWidth - fitMargin.left - Math.min(fitMargin.right, plotWidth / 3));
  return Math.min(widest, room / Math.max(30, domain.marksTo - domain.marksFrom));
}

/** The day at the left of the view that shows everything. */
export function fitStart(domain: Domain, perDay: number): number {
  return domain.marksFrom - fitMargin.left / perDay;
}

/** Pixels a day at a zoom level; `all` depends on the data and the width. */
export function perDayOf(zoom: TimelineZoom, domain: Domain, plotWidth: number): number {
  return zoom === 'all' ? fitPerDay(domain, plotWidth) : levels[zoom];
}

/** The named level that is nearest to a scale got by turning the wheel. */
export function levelOf(perDay: number): TimelineZoom {
  if (perDay < Math.sqrt(levels.decade * levels.year)) return 'decade';
  if (perDay < Math.sqrt(levels.year * levels.quarter)) return 'year';
  return perDay < Math.sqrt(levels.quarter * levels.month) ? 'quarter' : 'month';
}

/** A scale between the widest and the narrowest that still says something. */
export function clampPerDay(perDay: number, domain: Domain, plotWidth: number): number {
  const narrowest = Math.min(levels.decade / 2, fitPerDay(domain, plotWidth));
  return Math.min(widest, Math.max(narrowest, perDay));
}

/** The next named level in or out from a scale; itself at the ends. */
export function neighbourLevel(perDay: number, step: 1 | -1): TimelineZoom {
  const order = ['decade', 'year', 'quarter', 'month'] as const;
  const found =
    step === 1
      ? order.find((level) => levels[level] > perDay * 1.05)
      : order.findLast((level) => levels[level] < perDay * 0.95);
  return found ?? (step === 1 ? 'month' : 'decade');
}
