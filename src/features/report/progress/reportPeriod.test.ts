import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { readReportPeriod } from './reportPeriod';

const on = day('2026-11-21');

describe('the period of a progress report', () => {
  it('is what the address asks for', () => {
    expect(readReportPeriod({ van: '2024-07-01', tot: '2024-12-31' }, on, undefined)).toEqual({
      from: '2024-07-01',
      until: '2024-12-31',
      isCut: false,
      isReversed: false,
      impossible: [],
    });
  });

  it('is half a year up to the day shown, or since the last report', () => {
    expect(readReportPeriod({}, on, undefined).from).toBe('2026-05-21');
    expect(readReportPeriod({}, on, day('2026-07-01'))).toMatchObject({
      from: '2026-07-01',
      until: '2026-11-21',
      isCut: false,
    });
  });

  it('falls back where a day does not exist, and says which', () => {
    expect(readReportPeriod({ van: '2024-02-30', tot: 'x' }, on, undefined)).toMatchObject({
      from: '2026-05-21',
      until: '2026-11-21',
      impossible: ['2024-02-30', 'x'],
    });
  });

  it('turns days that are the wrong way round, and says so', () => {
    expect(readReportPeriod({ van: '2025-01-01', tot: '2024-06-30' }, on, undefined)).toMatchObject(
      { from: '2024-06-30', until: '2025-01-01', isReversed: true },
    );
  });

  it('ends on the day shown when it asks for more, and says so', () => {
    expect(readReportPeriod({ van: '2026-01-01', tot: '2027-01-01' }, on, undefined)).toMatchObject(
      {
        from: '2026-01-01',
        until: '2026-11-21',
        isCut: true,
      },
    );
  });
});
