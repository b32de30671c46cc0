import type { Day } from '@/domain/shared/day';
import type { Clause } from './clause';
import {
  comingSpan,
  firstDayAfter,
  firstSpan,
  lastDayBefore,
  lastSpan,
  type Moment,
  mapMoment,
  yearly,
  yearOf,
} from './moment';
import { endOf, nearness, type Relation, startOf, takeRelation } from './prepositions';
import type { Reading } from './reading';
import { readOffset } from './readOffset';
import { type RangeOutcome, readBetween, readRange, reversed } from './readRange';
import { readCurrentUnit } from './readRelative';
import type { Span } from './span';
import { summerRecess } from './yearly';

/** Without a year, the first such moment after the day it was said; what "such" is depends on the preposition. */
function place(moment: Moment, relation: Relation, saidOn: Day): Span | undefined {
  switch (relation) {
    case 'before':
      return firstSpan(moment, saidOn, (span) => span.earliest > saidOn);
    case 'since':
      return lastSpan(moment, saidOn, (span) => span.earliest <= saidOn);
    default:
      return comingSpan(moment, saidOn);
  }
}

function clauseOf(span: Span, relation: Relation, near: boolean): Clause {
  const marks = { approximate: span.approximate || near, estimated: span.estimated === true };
  switch (relation) {
    case 'in':
      return { kind: 'in', earliest: span.earliest, latest: span.latest, ...marks };
    case 'around':
      return {
        kind: 'in',
        earliest: span.earliest,
        latest: span.latest,
        ...marks,
        approximate: true,
      };
    case 'before':
      return { kind: 'by', latest: lastDayBefore(span), ...marks };
    case 'atLatest':
      return { kind: 'by', latest: span.latest, ...marks };
    case 'after':
      return { kind: 'from', earliest: firstDayAfter(span), ...marks };
    case 'from':
    case 'since':
      return {
        kind: 'from',
        earliest: span.unit === 'turn' ? span.latest : span.earliest,
        ...marks,
      };
  }
}

function finish(outcome: RangeOutcome, relation: Relation, near: boolean, saidOn: Day): Clause {
  if (outcome === reversed) return { kind: 'reversed' };
  const span = place(outcome, relation, saidOn);
  return span ? clauseOf(span, relation, near) : { kind: 'impossible' };
}

function isSummer(span: Span): boolean {
  return span.approximate && span.earliest.endsWith('-06-01') && span.latest.endsWith('-08-31');
}

/** "voor de zomer" is parliament's way to say: before the summer recess. */
function summerAsRecess(outcome: RangeOutcome): RangeOutcome {
  if (outcome === reversed || outcome.kind === 'impossible' || summerRecess.kind !== 'yearly') {
    return outcome;
  }
  const recessIn = summerRecess.inYear;
  return outcome.kind === 'yearly'
    ? yearly((year) => {
        const span = outcome.inYear(year);
        return span && isSummer(span) ? recessIn(year) : span;
      })
    : mapMoment(outcome, (span) => (isSummer(span) ? recessIn(yearOf(span.earliest)) : span));
}

function isBeside(relation: Relation): boolean {
  return relation === 'before' || relation === 'after';
}

/** "tot en met 2026", "nog voor de zomer", "vlak na het reces", "voor het einde van Q2", or no preposition at all. */
function readPlain(reading: Reading): Clause | undefined {
  const { cursor, saidOn } = reading;
  const near = cursor.take(nearness) !== undefined;
  const written = takeRelation(reading);
  const ended =
    written !== undefined &&
    isBeside(written) &&
    cursor.attempt(() => cursor.take(endOf)) !== undefined;
  if (written === 'before' && !ended) cursor.take(startOf);
  const relation = written === 'before' && ended ? 'atLatest' : (written ?? 'in');
  const outcome =
    readRange({ ...reading, isBeside: isBeside(relation) }) ??
    (ended ? readCurrentUnit(reading) : undefined);
  if (!outcome) return undefined;
  const onwards =
    relation === 'in' &&
    cursor.take(['en verder', 'en later', 'en volgende jaren', 'en daarna', 'of later']);
  const placed = relation === 'before' ? summerAsRecess(outcome) : outcome;
  return finish(placed, onwards ? 'from' : relation, near && relation !== 'in', saidOn);
}

function readBetweenClause(reading: Reading): Clause | undefined {
  const outcome = readBetween(reading);
  return outcome && finish(outcome, 'in', false, reading.saidOn);
}

/** "van 1 juli tot 1 september 2025", "vanaf 2025 tot en met 2027": a run with both ends, so it falls inside. */
function readFromTo(reading: Reading): Clause | undefined {
  const { cursor, saidOn } = reading;
  if (!cursor.take(['vanaf', 'van', 'per', 'met ingang van', 'sinds'])) return undefined;
  const start = cursor.at;
  const outcome = readRange(reading);
  const ranged = cursor.tokens.slice(start, cursor.at).some((token) => token.text === 'tot');
  return outcome && ranged ? finish(outcome, 'in', false, saidOn) : undefined;
}

/** One clause: an offset ("binnen zes weken"), or a preposition with a moment or range ("voor het einde van 2023"). */
export function readClause(reading: Reading): Clause | undefined {
  return reading.cursor.firstOf([
    () => readOffset(reading),
    () => readBetweenClause(reading),
    () => readFromTo(reading),
    () => readPlain(reading),
  ]);
}
