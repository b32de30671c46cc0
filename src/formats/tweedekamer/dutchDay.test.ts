import { describe, expect, it } from 'vitest';
import { dutchDay, unreadDays } from './dutchDay';
import { readMotionText } from './readMotionText';

describe('the day of a moment', () => {
  it.each([
    ['2022-11-14T23:30:00Z', '2022-11-15'],
    ['2022-11-14T00:00:00+01:00', '2022-11-14'],
    ['2022-11-14', '2022-11-14'],
    ['2022-02-30', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['', undefined],
  ])('of “%s” is %s', (moment, day) => {
    expect(dutchDay(moment)).toBe(day);
  });

  it('is kept as it came where it cannot be read, and not where there is none', () => {
    const moments = {
      date: '14 nov 2022',
      issued: '',
      available: '0001-01-01',
      modified: undefined,
    };
    expect(unreadDays(moments)).toEqual({ date: '14 nov 2022' });
    expect(unreadDays({ date: '2022-11-14' })).toBeUndefined();
  });

  it('is kept with the text of a motion', () => {
    const line = { kst: 'kst-36200-VII-72', text: 'De Kamer,', gestart: 'vorig jaar' };
    expect(readMotionText(line)).toMatchObject({ value: { extra: { gestart: 'vorig jaar' } } });
  });
});
