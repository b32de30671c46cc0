import { describe, expect, it } from 'vitest';
import { packLanes } from './packLanes';
import { layOut, shareBefore } from './stripLayout';

const span = { from: '2025-01-01', to: '2026-12-31' };

describe('lanes', () => {
  it('keeps stretches that overlap apart, and uses a lane again once it is free', () => {
    const lanes = packLanes([
      { start: 0, end: 10 },
      { start: 5, end: 15 },
      { start: 10, end: 20 },
    ]);
    expect(lanes).toEqual([0, 1, 0]);
  });
});

describe('places on the strip', () => {
  it('puts the first day at the left edge and the day after the last at the right', () => {
    expect(shareBefore('2025-01-01', span)).toBe(0);
    expect(shareBefore('2027-01-01', span)).toBe(1);
  });

  it('puts a label before its bar where it would run out of the strip', () => {
    const [early, late] = layOut(
      [
        { key: 'a', label: 'Een tamelijk lange naam', start: '2025-02-01', end: '2025-03-01' },
        { key: 'b', label: 'Een tamelijk lange naam', start: '2026-11-01', end: '2026-12-01' },
      ],
      span,
      960,
    );
    expect([early?.labelAt, late?.labelAt]).toEqual(['after', 'before']);
  });

  it('never lets two names overlap, however many fall on one day', () => {
    const items = Array.from({ length: 6 }, (_, index) => ({
      key: String(index),
      label: 'Dezelfde dag',
      start: '2026-01-01',
      end: '2026-01-01',
    }));
    const lanes = layOut(items, span, 390).map(({ lane }) => lane);
    expect(new Set(lanes).size).toBe(6);
  });

  it('marks what begins before or ends after the strip, and draws only what falls within', () => {
    const [cut] = layOut(
      [{ key: 'a', label: 'x', start: '2020-01-01', end: '2030-01-01' }],
      span,
      800,
    );
    expect(cut).toMatchObject({ left: 0, cutLeft: true, cutRight: true });
    expect(cut?.width).toBeLessThanOrEqual(800);
  });
});
