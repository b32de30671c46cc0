import type { TimelineRow } from '@/charts/timeline/types';
import { dayNumber } from './days';
import { dueEdge, type Edge, edgeOf, markX } from './edges';
import { type Scale, xOf } from './scale';

/** Length of the dotted stub that stands for an unknown begin or end, in pixels. */
export const unknownLength = 40;
/** How far past today the fade of an open term reaches as long as nothing came. */
const pastToday = 32;

export type Stretch = readonly [from: number, to: number];

/** What is drawn on the bar's own line, in pixels on the axis. */
export type BarShape = {
  /** Certain and gone by. */
  readonly solid?: Stretch | undefined;
  /** Certain and still to come. */
  readonly planned?: Stretch | undefined;
  /** Begun or not begun, ended or not ended: somewhere inside. */
  readonly rise?: Stretch | undefined;
  readonly fall?: Stretch | undefined;
  readonly overdue?: Stretch | undefined;
  readonly dotted: readonly Stretch[];
  /** Centres of the question marks. */
  readonly questions: readonly number[];
  readonly brackets: readonly { readonly x: number; readonly opens: boolean }[];
  readonly promise?: number | undefined;
  readonly delivered?: number | undefined;
  readonly events: readonly number[];
  /** Leftmost and rightmost place of all this; `undefined` when the row has no date at all. */
  readonly extent?: Stretch | undefined;
};

type Sides = { start: Edge | undefined; end: Edge | undefined; known: readonly number[] };

/** The interval in which the row ends: its delivery, else the term that holds now. */
function endEdge(row: TimelineRow, scale: Scale, todayX: number): Edge | undefined {
  if (row.delivered) return edgeOf(row.delivered.interval, scale, 0.5);
  const present = row.shifts.at(-1) ?? row.promise;
  const edge = dueEdge(present?.interval, scale);
  if (!edge || edge.boundTo || !edge.boundFrom || todayX < edge.from) return edge;
  return { ...edge, to: Math.max(edge.to, todayX + pastToday) };
}

function eventPlaces(row: TimelineRow, scale: Scale): number[] {
  return row.events.flatMap((event) => {
    const edge = edgeOf(event.interval, scale, 0.5);
    return edge ? [markX(edge)] : [];
  });
}

/** Places that an unknown begin or end must lie beyond, or that its question mark must not cover. */
function knownPlaces(row: TimelineRow, scale: Scale, overdue: Stretch | undefined): number[] {
  const promise = dueEdge(row.promise?.interval, scale);
  const said = row.shifts.map((shift) => xOf(scale, dayNumber(shift.saidOn)));
  const events = eventPlaces(row, scale);
  return [...(promise ? [markX(promise)] : []), ...said, ...events, ...(overdue ?? [])];
}

type Body = Pick<BarShape, 'rise' | 'fall' | 'dotted' | 'questions'> & { body?: Stretch };

function between(start: Edge, end: Edge): Body {
  const none = { dotted: [], questions: [] };
  if (start.to <= end.from) {
    return {
      ...none,
      body: [start.to, end.from],
      rise: [start.from, start.to],
      fall: [end.from, end.to],
    };
  }
  const middle = Math.min(end.to, Math.max(start.from, (start.to + end.from) / 2));
  return { ...none, rise: [start.from, middle], fall: [middle, end.to] };
}

function bodyOf({ start, end, known }: Sides): Body {
  if (start && end) return between(start, end);
  if (start) {
    const until = Math.max(start.to, ...known);
    return {
      rise: [start.from, start.to],
      body: [start.to, until],
      dotted: [[until, until + unknownLength]],
      questions: [until + unknownLength + 7],
    };
  }
  if (end) {
    const since = Math.min(end.from, ...known) - unknownLength;
    return {
      fall: [end.from, end.to],
      dotted: [[since, end.from]],
      questions: [since - 7],
    };
  }
  if (known.length === 0) return { dotted: [], questions: [] };
  const [since, until] = [Math.min(...known) - unknownLength, Math.max(...known) + unknownLength];
  return { dotted: [[since, until]], questions: [since - 7, until + 7] };
}

function bracketsOf(edges: readonly (Edge | undefined)[]): BarShape['brackets'] {
  return edges.flatMap((edge) => {
    if (!edge) return [];
    const opening = edge.boundFrom ? [{ x: edge.from, opens: true }] : [];
    return edge.boundTo ? [...opening, { x: edge.to, opens: false }] : opening;
  });
}

function splitAt(body: Stretch | undefined, todayX: number, over: boolean): Partial<BarShape> {
  if (!body || body[1] <= body[0]) return {};
  const [from, to] = body;
  if (over || to <= todayX) return { solid: body };
  return from >= todayX ? { planned: body } : { solid: [from, todayX], planned: [todayX, to] };
}

function overdueOf(row: TimelineRow, scale: Scale, todayX: number): Stretch | undefined {
  if (!row.overdue) return undefined;
  const { after, until } = row.overdue;
  const to = until ? xOf(scale, dayNumber(until) + 0.5) : todayX;
  return [xOf(scale, dayNumber(after) + 1), to];
}

/** The stretch, if it has any length. */
function drawn(stretch: Stretch | undefined): Stretch | undefined {
  return stretch && stretch[1] > stretch[0] ? stretch : undefined;
}

function boundsOf(places: readonly (number | undefined)[]): Stretch | undefined {
  const known = places.filter((x) => x !== undefined);
  return known.length > 0 ? [Math.min(...known), Math.max(...known)] : undefined;
}

/** What is certain ends where what is late begins. */
function cutOff(body: Stretch | undefined, overdue: Stretch | undefined): Stretch | undefined {
  return drawn(body && overdue ? [body[0], Math.min(body[1], overdue[0])] : body);
}

/** The bar of a row at a scale; nothing in it rests on a day that the row does not give. */
export function barShape(row: TimelineRow, scale: Scale, today: number): BarShape {
  const todayX = xOf(scale, today + 0.5);
  const overdue = drawn(overdueOf(row, scale, todayX));
  const start = edgeOf(row.start.interval, scale, 0);
  const end = endEdge(row, scale, todayX);
  const body = bodyOf({ start, end, known: knownPlaces(row, scale, overdue) });
  const [rise, fall, certain] = [drawn(body.rise), drawn(body.fall), cutOff(body.body, overdue)];
  const due = dueEdge(row.promise?.interval, scale);
  const promise = due && markX(due);
  const delivered = row.delivered && end && markX(end);
  const events = eventPlaces(row, scale);
  const hidden = (x: number) =>
    [promise, delivered].some((mark) => mark !== undefined && Math.abs(mark - x) < 2);
  const stretches = [certain, rise, fall, overdue, ...body.dotted].flatMap((it) => it ?? []);
  const marks = [...body.questions, ...events, start?.from, end?.to, promise];
  return {
    ...splitAt(certain, todayX, row.delivered !== undefined),
    rise,
    fall,
    overdue,
    dotted: body.dotted,
    questions: body.questions,
    brackets: bracketsOf([start, end]).filter(({ x }) => !hidden(x)),
    promise,
    delivered,
    events,
    extent: boundsOf([...stretches, ...marks]),
  };
}
