import * as v from 'valibot';

const timeLength = 24;

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[0-9a-z]{4}-[0-9a-z]{1,16}$/;

function isStamp(text: string): boolean {
  if (!shape.test(text)) return false;
  const time = text.slice(0, timeLength);
  const moment = new Date(time);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === time;
}

/**
 * A hybrid logical clock stamp (Kulkarni et al., 2014) as text that sorts in order of time:
 * `2026-11-21T10:15:58.123Z-0001-a1b2c3d4`: physical time in UTC, a counter, the node that made it.
 */
export const stampSchema = v.pipe(
  v.string(),
  v.check(isStamp, 'stamp.malformed'),
  v.brand('Stamp'),
);
export type Stamp = v.InferOutput<typeof stampSchema>;

const counterBase = 36;
const counterLength = 4;
const counterLimit = counterBase ** counterLength;

function build(time: string, counter: number, node: string): Stamp {
  const count = counter.toString(counterBase).padStart(counterLength, '0');
  return v.parse(stampSchema, `${time}-${count}-${node}`);
}

function partsOf(stamp: Stamp): { time: string; counter: number } {
  const counter = stamp.slice(timeLength + 1, timeLength + 1 + counterLength);
  return { time: stamp.slice(0, timeLength), counter: Number.parseInt(counter, counterBase) };
}

/** The window that made a stamp: its name as a writer. */
export function stampNode(stamp: Stamp): string {
  return stamp.slice(timeLength + 1 + counterLength + 1);
}

/** The moment (UTC) that a stamp bears. */
export function stampTime(stamp: Stamp): Date {
  return new Date(partsOf(stamp).time);
}

/**
 * A stamp that is later than `last`, and not before `now`: the order of writing is kept when the clock of the
 * machine stands still or is set back. `node` is 1 to 16 characters of 0-9 and a-z.
 */
export function nextStamp(last: Stamp | undefined, now: Date, node: string): Stamp {
  const time = now.toISOString();
  if (!last) return build(time, 0, node);
  const before = partsOf(last);
  if (time > before.time) return build(time, 0, node);
  if (before.counter + 1 < counterLimit) return build(before.time, before.counter + 1, node);
  return build(new Date(new Date(before.time).getTime() + 1).toISOString(), 0, node);
}
