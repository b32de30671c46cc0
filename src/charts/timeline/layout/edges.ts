import type { Interval } from '@/charts/timeline/types';
import { dayNumber } from './days';
import { type Scale, xOf } from './scale';

/** Length in pixels over which an open side fades away: long enough to be seen, and it promises no day. */
export const openLength = 64;

/** A begin or an end in pixels; `from` equals `to` when the day is known. */
export type Edge = {
  readonly from: number;
  readonly to: number;
  /** Whether a side is a known bound, and so bears a bracket. */
  readonly boundFrom: boolean;
  readonly boundTo: boolean;
};

/** Where in a known day its mark stands: 0 at its begin, 1 at its end. */
export type PartOfDay = 0 | 0.5 | 1;

/** The edge that an interval makes; `undefined` when nothing is known. */
export function edgeOf(
  interval: Interval | undefined,
  scale: Scale,
  part: PartOfDay,
): Edge | undefined {
  const { earliest, latest } = interval ?? {};
  if (earliest && earliest === latest) {
    const x = xOf(scale, dayNumber(earliest) + part);
    return { from: x, to: x, boundFrom: false, boundTo: false };
  }
  const from = earliest ? xOf(scale, dayNumber(earliest)) : undefined;
  const to = latest ? xOf(scale, dayNumber(latest) + 1) : undefined;
  if (from === undefined && to === undefined) return undefined;
  return {
    from: from ?? (to ?? 0) - openLength,
    to: to ?? (from ?? 0) + openLength,
    boundFrom: from !== undefined,
    boundTo: to !== undefined,
  };
}

/** The edge of something due: with only a last day, that day is the edge and nothing before it is in doubt. */
export function dueEdge(interval: Interval | undefined, scale: Scale): Edge | undefined {
  const last = interval?.latest;
  if (!last || interval.earliest) return edgeOf(interval, scale, 1);
  return edgeOf({ earliest: last, latest: last }, scale, 1);
}

/** Where a moment's mark stands: at its last day, or at its first when it has no last. */
export function markX(edge: Edge): number {
  return edge.boundTo || !edge.boundFrom ? edge.to : edge.from;
}
