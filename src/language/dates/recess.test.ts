import { describe, expect, it } from 'vitest';
import { weekdayOf } from './calendar';
import { recessNames, recessOf } from './recess';

describe('recessOf', () => {
  it('knows the summer recess of 2024 from the calendar of the Kamer', () => {
    expect(recessOf('zomer', 2024)).toMatchObject({ earliest: '2024-07-05', latest: '2024-09-01' });
  });

  it('estimates a year outside the table and says so', () => {
    expect(recessOf('kerst', 2031)).toMatchObject({ earliest: '2031-12-19', estimated: true });
  });

  it('starts on a Friday and ends on a Sunday, known or estimated', () => {
    for (const name of recessNames) {
      for (let year = 2015; year <= 2035; year += 1) {
        const span = recessOf(name, year);
        expect(span && [weekdayOf(span.earliest), weekdayOf(span.latest)]).toEqual([5, 7]);
      }
    }
  });
});
