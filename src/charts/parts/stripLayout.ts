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

type Span = { from: string; to: string };
type Place = Omit<Placed, 'lane'>;

function placeOf(item: StripItem, span: Span, width: number): Place {
  const [from, to] = [item.start ?? item.end ?? span.from, item.end ?? item.start ?? span.to];
  const start = clamp(shareBefore(from, span), 0, 1) * width;
  const end = clamp(shareBefore(to, span), 0, 1) * width;
  const left = Math.min(start, width - 4);
  const barWidth = Math.max(end - start, 4);
  const wanted = item.label.length * letterWidth + markWidth;
  const after = width - left - barWidth - gap;
  const before = left - gap;
  const labelAt = after >= wanted || after >= before ? 'after' : 'before';
  return {
    left,
    width: barWidth,
    labelAt,
    labelWidth: Math.max(40, Math.min(wanted, labelAt === 'after' ? after : before)),
    cutLeft: from < span.from,
    cutRight: to > span.to,
  };
}

function inLane(place: Place, lane: number): Placed {
  return { ...place, lane };
}

/** Places items on a strip of `width` pixels so that neither bars nor labels run into each other. */
export function layOut(items: readonly StripItem[], span: Span, width: number): Placed[] {
  const places = items.map((item) => placeOf(item, span, width));
  const lanes = packLanes(
    places.map(({ left, width: barWidth, labelAt, labelWidth }) => ({
      start: labelAt === 'before' ? left - labelWidth - gap : left,
      end: left + barWidth + (labelAt === 'after' ? labelWidth + gap : 0) + gap,
    })),
  );
  return places.map((place, index) => inLane(place, lanes[index] ?? 0));
}
