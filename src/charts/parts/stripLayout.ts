import { packLanes } from './packLanes';

const dayLength = 86_400_000;

/** Something on the strip: an interval of ISO days; a side that is open is absent. */
export type StripItem = {
  readonly key: string;
  readonly label: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
};

/** Where an item stands, in pixels from the left of the strip. */
export type Placed = {
  readonly lane: number;
  readonly left: number;
  readonly width: number;
  /** The label stands after the bar, or before it where it would run out of the strip. */
  readonly labelAt: 'after' | 'before';
  readonly labelWidth: number;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
};

/** Width of a letter of the label, a little on the safe side. */
const letterWidth = 7.6;
const markWidth = 22;
const gap = 12;

/** The share of the window that lies before a day; `span` is in ISO days, the last one included. */
export function shareBefore(day: string, span: { from: string; to: string }): number {
  const start = Date.parse(span.from);
  const length = Date.parse(span.to) + dayLength - start;
  return (Date.parse(day) - start) / length;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/** Places items on a strip of `width` pixels so that neither bars nor labels run into each other. */
export function layOut(
  items: readonly StripItem[],
  span: { from: string; to: string },
  width: number,
): Placed[] {
  const placed = items.map((item) => {
    const [from, to] = [item.start ?? item.end ?? span.from, item.end ?? item.start ?? span.to];
    const left = clamp(shareBefore(from, span), 0, 1) * width;
    const right = clamp(shareBefore(to, span), 0, 1) * width;
    const bar = { left: Math.min(left, width - 4), width: Math.max(right - left, 4) };
    const wanted = item.label.length * letterWidth + markWidth;
    const after = width - bar.left - bar.width - gap;
    const before = bar.left - gap;
    const labelAt: Placed['labelAt'] = after >= wanted || after >= before ? 'after' : 'before';
    const labelWidth = Math.max(40, Math.min(wanted, labelAt === 'after' ? after : before));
    return {
      ...bar,
      labelAt,
      labelWidth,
      cutLeft: from < span.from,
      cutRight: to > span.to,
    };
  });
  const lanes = packLanes(
    placed.map(({ left, width: long, labelAt, labelWidth }) => ({
      start: labelAt === 'before' ? left - labelWidth - gap : left,
      end: left + long + (labelAt === 'after' ? labelWidth + gap : 0) + gap,
    })),
  );
  return placed.map((it, index) => ({ ...it, lane: lanes[index] ?? 0 }));
}
