import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nextStamp, type Stamp, stampSchema, stampTime } from './hlc';

const moment = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('nextStamp', () => {
  it('rises at every stamp, also when the clock stands still or is set back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, fc.constantFrom('a', 'b', 'zz9'))), (ticks) => {
        let last: Stamp | undefined;
        for (const [now, node] of ticks) {
          const next = nextStamp(last, now, node);
          expect(last === undefined || next > last).toBe(true);
          expect(stampTime(next).getTime()).toBeGreaterThanOrEqual(now.getTime());
          last = next;
        }
      }),
    );
  });

  it('moves on to the next millisecond when the counter is full', () => {
    const last = v.parse(stampSchema, '2026-11-21T10:15:58.999Z-zzzz-a');
    const next = nextStamp(last, new Date('2020-01-01T00:00:00Z'), 'a');
    expect(next).toBe('2026-11-21T10:15:59.000Z-0000-a');
  });

  it('refuses a node that would break the order', () => {
    expect(() => nextStamp(undefined, new Date(0), 'A-b')).toThrow('stamp.malformed');
  });
});

describe('stampSchema', () => {
  it.each(['2026-02-30T10:00:00.000Z-0000-a', '2026-99-99T99:99:99.999Z-0000-a'])(
    'refuses a time that does not exist: %s',
    (text) => {
      expect(v.is(stampSchema, text)).toBe(false);
    },
  );
});
