import { describe, expect, it } from 'vitest';
import { literatureStudy, mediaStudy, moment, onDay, row } from '@/charts/timeline/testing/samples';
import { barShape, unknownLength } from './barShape';
import { dayNumber } from './days';
import { openLength } from './edges';

const today = dayNumber('2026-11-21');
const scale = { origin: dayNumber('2020-01-01'), perDay: 1 };
const at = (day: string, part = 0) => dayNumber(day) + part - scale.origin;

describe('the bar of a row', () => {
  it('is certain only between the latest start and the earliest end, and late after the latest end', () => {
    const shape = barShape(mediaStudy, scale, today);
    expect(shape.rise).toEqual([at('2022-01-01'), at('2023-01-01')]);
    expect(shape.solid).toEqual([at('2023-01-01'), at('2024-01-01')]);
    expect(shape.fall).toEqual([at('2024-01-01'), at('2025-01-01')]);
    expect(shape.overdue).toEqual([at('2025-01-01'), at('2026-11-21', 0.5)]);
    expect(shape.promise).toBe(at('2025-01-01'));
  });

  it('ends the late stretch of something delivered at its delivery', () => {
    const shape = barShape(literatureStudy, scale, today);
    expect(shape.overdue).toEqual([at('2024-01-01'), at('2024-10-18', 0.5)]);
    expect(shape.delivered).toBe(at('2024-10-18', 0.5));
  });

  it('makes up no start: it draws dots and a question mark before all that is known', () => {
    const { dotted, questions, rise, solid } = barShape(literatureStudy, scale, today);
    expect(dotted[0]?.[0]).toBe(at('2024-01-01') - unknownLength);
    expect(questions).toHaveLength(1);
    expect([rise, solid]).toEqual([undefined, undefined]);
  });

  it('makes up no end: a start alone is followed by dots and a question mark', () => {
    const shape = barShape(row('a', { start: moment('x', onDay('2022-09-01')) }), scale, today);
    expect(shape.questions).toEqual([at('2022-09-01') + unknownLength + 7]);
    expect(shape.solid).toBeUndefined();
  });

  it('has nothing to draw, and no place, without any date', () => {
    const shape = barShape(row('a'), scale, today);
    expect(shape.extent).toBeUndefined();
    expect(shape.dotted).toEqual([]);
  });

  it('fades to the right of an open term, with a bracket at its first day only', () => {
    const open = row('a', {
      start: moment('x', onDay('2026-01-01')),
      promise: moment('na het zomerreces', { earliest: '2027-09-01' }),
    });
    const { fall, brackets } = barShape(open, scale, today);
    expect(fall).toEqual([at('2027-09-01'), at('2027-09-01') + openLength]);
    expect(brackets).toEqual([]);
  });

  it('splits what is certain at today into gone by and still to come', () => {
    const running = row('a', {
      start: moment('x', onDay('2026-01-01')),
      promise: moment('y', { latest: '2027-06-30' }),
    });
    const { solid, planned } = barShape(running, scale, today);
    expect(solid).toEqual([at('2026-01-01'), at('2026-11-21', 0.5)]);
    expect(planned).toEqual([at('2026-11-21', 0.5), at('2027-07-01')]);
  });

  it('claims nothing certain when start and end may lie in the same year', () => {
    const year = { earliest: '2024-01-01', latest: '2024-12-31' };
    const both = row('a', { start: moment('2024', year), promise: moment('2024', year) });
    const { rise, solid, fall } = barShape(both, scale, today);
    expect(solid).toBeUndefined();
    expect(rise?.[1]).toBe(fall?.[0]);
  });
});
