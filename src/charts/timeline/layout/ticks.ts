import { monthStart, yearMonth } from './days';

export const axisUnits = ['month', 'quarter', 'year', 'decade'] as const;
export type AxisUnit = (typeof axisUnits)[number];

/** One stretch of the axis, from `from` up to but not including `to` (day numbers). */
export type AxisSpan = {
  readonly unit: AxisUnit;
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** 0–11, the first month of the span. */
  readonly month: number;
};

const months: { readonly [Unit in AxisUnit]: number } = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

/** A unit gets labels once it is this wide, in pixels. */
const roomFor: { readonly [Unit in AxisUnit]: number } = {
  month: 36,
  quarter: 30,
  year: 34,
  decade: 0,
};

const daysPerMonth = 30.44;

/** The finest unit that leaves room for its labels, and the coarser one above it. */
export function axisPlan(perDay: number): { minor: AxisUnit; major: AxisUnit | undefined } {
  const fits = (unit: AxisUnit) => months[unit] * daysPerMonth * perDay >= roomFor[unit];
  const minor = axisUnits.find(fits) ?? 'decade';
  if (minor === 'decade') return { minor, major: undefined };
  return { minor, major: minor === 'year' ? 'decade' : 'year' };
}

/** The spans of a unit that touch the days between `from` and `to`. */
export function axisSpans(unit: AxisUnit, from: number, to: number): AxisSpan[] {
  const size = months[unit];
  const begin = yearMonth(from);
  const first = Math.floor((begin.year * 12 + begin.month) / size) * size;
  const spans: AxisSpan[] = [];
  for (let index = first; ; index += size) {
    const [year, month] = [Math.floor(index / 12), index % 12];
    const start = monthStart(year, month);
    if (start >= to) break;
    spans.push({ unit, from: start, to: monthStart(year, month + size), year, month });
  }
  return spans;
}
