import { describe, expect, it } from 'vitest';
import { placeNote } from './notePlace';
import { fitText, textWidth } from './textWidth';

const seen = { seenFrom: 0, seenTo: 1000 };

describe('a note beside a bar', () => {
  it('stands at its right', () => {
    expect(placeNote('te laat', [100, 200], seen)).toMatchObject({
      anchor: 'start',
      text: 'te laat',
    });
  });

  it('goes to the left where only that has room', () => {
    expect(placeNote('292 dagen te laat', [300, 980], seen)).toMatchObject({ anchor: 'end' });
  });

  it('is shortened, never cut off, where neither side has room', () => {
    const placed = placeNote('verzonden op 18 oktober 2024', [10, 900], seen);
    expect(placed?.text).toMatch(/…$/);
    expect((placed?.x ?? 0) + textWidth(placed?.text ?? '', 13)).toBeLessThanOrEqual(1000);
  });

  it('is left out when the bar fills the view or lies outside it', () => {
    expect(placeNote('te laat', [-50, 995], seen)).toBeUndefined();
    expect(placeNote('te laat', [-500, -100], seen)).toBeUndefined();
    expect(placeNote('te laat', undefined, seen)).toBeUndefined();
  });

  it('leaves out what would be only a few letters', () => {
    expect(fitText('mogelijk te laat', 12, 13)).toBe('');
  });
});
