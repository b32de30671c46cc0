import { describe, expect, it } from 'vitest';
import { literatureStudy } from '@/charts/timeline/testing/samples';
import { dayNumber } from './days';
import { rowShape } from './rowShape';
import { groundOf, rowWords } from './rowWords';

const scale = { origin: dayNumber('2022-01-01'), perDay: 0.5 };
const shape = rowShape(literatureStudy, scale, dayNumber('2026-11-27'));

function textsFrom(seenFrom: number): string[] {
  return rowWords(literatureStudy, shape, { seenFrom, seenTo: 2000 }).map(({ text }) => text);
}

describe('rowWords', () => {
  it('writes the first promise left of its mark', () => {
    expect(textsFrom(0)[0]).toBe('voor het einde van 2023');
  });

  it('leaves the first promise out where the view cuts off more than half of it', () => {
    const promiseAt = 365;
    expect(textsFrom(promiseAt - 110)[0]).toMatch(/^voor het einde.*…$/u);
    expect(textsFrom(promiseAt - 60)).not.toContainEqual(expect.stringMatching(/^voor/u));
  });

  it('has ground behind all of the words, whichever side they begin at', () => {
    for (const words of rowWords(literatureStudy, shape, { seenFrom: 0, seenTo: 2000 })) {
      const { x, width } = groundOf(words);
      expect(words.anchor === 'start' ? x : -(x + width)).toBeLessThan(
        words.anchor === 'start' ? words.x : -words.x,
      );
    }
  });
});
