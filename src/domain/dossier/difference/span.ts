import type { Day } from '@/domain/shared/day';
import { dossierAsOf } from '../asOf';
import type { Moment } from './difference';

/** The time from one moment to another, of which the changes are told day by day. */
export type Span = {
  readonly before: Moment;
  readonly after: Moment;
  /** Up to when days are counted: later than `after` where the span is one of several that follow each other. */
  readonly end: Moment;
  /** The second moment as it stood on an earlier day, by the days of the facts; a day is worked out once. */
  readonly at: (on: Day) => Moment;
};

/** The span between two moments. */
export function spanBetween(before: Moment, after: Moment, end: Moment = after): Span {
  const found = new Map<Day, Moment>();
  const at = (on: Day): Moment => {
    if (on >= after.on) return after;
    const stood = found.get(on) ?? { dossier: dossierAsOf(after.dossier, on), on };
    found.set(on, stood);
    return stood;
  };
  return { before, after, end, at };
}

/** Whether a day comes after the first moment and not after the second. */
export function isWithin({ before, after }: Pick<Span, 'before' | 'after'>, on: Day): boolean {
  return on > before.on && on <= after.on;
}

/**
 * Those of the days that lie after a moment and within the span, each once and in order. The last is that of the second
 * moment where its dossier is another one: what was entered anew counts from then, whatever day it bears.
 */
export function daysSince(since: Moment, days: readonly (Day | undefined)[], span: Span): Day[] {
  const { after } = span;
  const found = new Set(days.flatMap((on) => (on && on > since.on && on <= after.on ? [on] : [])));
  if (since.dossier !== after.dossier && since.on < after.on) found.add(after.on);
  return [...found].toSorted();
}

/** From when a record that is new is followed: the day that it bears, if that lies within the span, else the end of it. */
export function momentOfComing(span: Span, on: Day | undefined): Moment {
  return on !== undefined && isWithin(span, on) ? span.at(on) : span.after;
}
