import { describe, expect, it } from 'vitest';
import { keepStand, modeInAddress, readMode } from './standMode';

describe('the mode in the address', () => {
  it.each([
    ['invoer', 'entered'],
    ['feiten', 'facts'],
    ['iets', 'facts'],
    [undefined, 'facts'],
  ])('reads %s as %s', (text, mode) => {
    expect(readMode(text)).toBe(mode);
  });

  it('is left out where it goes without saying', () => {
    expect([modeInAddress('facts'), modeInAddress('entered')]).toEqual([undefined, 'invoer']);
  });

  it('goes along from page to page with the day that it belongs to, and never alone', () => {
    const others = { zoek: 'motie', volgens: 'invoer' };
    expect(keepStand({ ...others, stand: '2024-01-01' })).toEqual({
      stand: '2024-01-01',
      volgens: 'invoer',
    });
    expect(keepStand(others)).toEqual({});
  });
});
