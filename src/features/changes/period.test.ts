import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { readPeriod } from './period';

const present = day('2026-11-21');
const known = { present, lastReport: undefined };

describe('readPeriod', () => {
  it('goes back half a year from today, or to the last progress report', () => {
    expect(readPeriod({}, known)).toMatchObject({ from: '2026-05-21', until: present });
    const lastReport = day('2026-06-01');
    expect(readPeriod({}, { present, lastReport })).toMatchObject({ from: lastReport });
  });

  it('leaves a progress report out that comes after the last day', () => {
    const lastReport = day('2026-06-01');
    expect(readPeriod({ tot: '2026-03-01' }, { present, lastReport }).from).toBe('2025-09-01');
  });

  it('takes the days of the address', () => {
    const period = readPeriod({ van: '2024-01-01', tot: '2024-10-18' }, known);
    expect(period).toEqual({
      from: '2024-01-01',
      until: '2024-10-18',
      impossible: [],
      isReversed: false,
    });
  });

  it('names what is no day and goes on without it', () => {
    const period = readPeriod({ van: '2024-02-30', tot: 'ooit' }, known);
    expect(period).toMatchObject({ from: '2026-05-21', until: present });
    expect(period.impossible).toEqual([
      { text: '2024-02-30', taken: '2026-05-21' },
      { text: 'ooit', taken: present },
    ]);
  });

  it('turns days that are the wrong way round', () => {
    const period = readPeriod({ van: '2024-10-18', tot: '2024-01-01' }, known);
    expect(period).toMatchObject({ from: '2024-01-01', until: '2024-10-18', isReversed: true });
  });
});
