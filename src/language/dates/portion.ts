import { addMonths } from 'date-fns';
import { addDays, type Day, fromUtcDate, toUtcDate } from '@/domain/shared/day';
import { lengthOf, type Span, wholeMonths } from './span';

export type Portion = 'begin' | 'middle' | 'end' | 'firstDay' | 'lastDay' | 'course';

function monthsIn(span: Span, from: number, count: number): Span {
  const earliest = fromUtcDate(addMonths(toUtcDate(span.earliest), from));
  const latest = addDays(fromUtcDate(addMonths(toUtcDate(earliest), count)), -1);
  return { ...span, earliest, latest, unit: 'months', approximate: true };
}

function daysIn(span: Span, earliest: Day, latest: Day): Span {
  return { ...span, earliest, latest, unit: 'other', approximate: true };
}

function ofMonth(span: Span, portion: 'begin' | 'middle' | 'end'): Span {
  if (portion === 'begin') return daysIn(span, span.earliest, addDays(span.earliest, 9));
  if (portion === 'end') return daysIn(span, addDays(span.latest, -9), span.latest);
  return daysIn(span, addDays(span.earliest, 9), addDays(span.earliest, 19));
}

function ofYear(span: Span, portion: 'begin' | 'middle' | 'end'): Span {
  if (portion === 'begin') return monthsIn(span, 0, 3);
  return portion === 'end' ? monthsIn(span, 9, 3) : monthsIn(span, 4, 4);
}

function ofWeek(span: Span, portion: 'begin' | 'middle' | 'end'): Span {
  const monday = span.earliest;
  if (portion === 'begin') return daysIn(span, monday, addDays(monday, 1));
  return portion === 'middle'
    ? daysIn(span, addDays(monday, 2), addDays(monday, 2))
    : daysIn(span, addDays(monday, 3), span.latest);
}

function thirdOf(span: Span, portion: 'begin' | 'middle' | 'end'): Span {
  const index = { begin: 0, middle: 1, end: 2 }[portion];
  const months = wholeMonths(span);
  if (months && months % 3 === 0) return monthsIn(span, (index * months) / 3, months / 3);
  const days = lengthOf(span);
  const [from, to] = [Math.floor((index * days) / 3), Math.floor(((index + 1) * days) / 3) - 1];
  return daysIn(span, addDays(span.earliest, from), addDays(span.earliest, Math.max(from, to)));
}

/**
 * What *begin*, *medio* and *eind* make of a span: a quarter at either end of a year with May to August between,
 * ten days at either end of a month with the 10th to the 20th between, Monday–Tuesday, Wednesday and
 * Thursday–Sunday of a week, and a third of anything else. *primo* and *ultimo* are its first and last day, its
 * course (*in de loop van*) is all of it.
 */
export function portionOf(span: Span, portion: Portion): Span {
  switch (portion) {
    case 'course':
      return span;
    case 'firstDay':
      return { ...span, latest: span.earliest, unit: 'day' };
    case 'lastDay':
      return { ...span, earliest: span.latest, unit: 'day' };
    default:
      if (span.unit === 'day') return { ...span, approximate: true };
      if (span.unit === 'month') return ofMonth(span, portion);
      if (span.unit === 'year') return ofYear(span, portion);
      return span.unit === 'week' ? ofWeek(span, portion) : thirdOf(span, portion);
  }
}

/**
 * The first or second half. A month is halved after the 15th, whole months are halved by months,
 * all else by days. A half of an exact span is exact.
 */
export function halfOf(span: Span, half: 1 | 2): Span {
  const months = wholeMonths(span);
  if (span.unit !== 'month' && months && months % 2 === 0) {
    const halves = monthsIn(span, half === 1 ? 0 : months / 2, months / 2);
    return { ...halves, approximate: span.approximate };
  }
  const firstDays = span.unit === 'month' ? 15 : Math.ceil(lengthOf(span) / 2);
  const second = addDays(span.earliest, firstDays);
  const edges =
    half === 1
      ? { earliest: span.earliest, latest: addDays(second, -1) }
      : { earliest: second <= span.latest ? second : span.latest, latest: span.latest };
  return { ...span, ...edges, unit: 'other' };
}
