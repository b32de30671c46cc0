import { describe, expect, it } from 'vitest';
import { letterOf, linked } from '@/testing/linked';
import { actOfLetter, lettersOfMotion, motionsOfLetter } from './linkTable';

describe('the table of links', () => {
  it('gives the letters of a motion in two grades, as well as the motions of a letter', () => {
    const letters = [
      letterOf('Reactie op de motie van het lid Bikker c.s. (Kamerstuk 36410-VI-60)'),
      letterOf('Stand van zaken motie van het lid Bikker over een limiet bij onlinecasino’s'),
    ];
    const { table } = linked(letters);
    const places = (ends: readonly { readonly at: number }[]) => ends.map(({ at }) => at);
    expect(places(lettersOfMotion(table, 0).certain)).toEqual([0]);
    expect(places(lettersOfMotion(table, 0).likely)).toEqual([1]);
    expect(places(motionsOfLetter(table, 0).certain)).toEqual([0]);
    expect(places(motionsOfLetter(table, 1).certain)).toEqual([]);
    expect(actOfLetter(table, 0)).toBe('answers');
    expect(actOfLetter(table, 1)).toBe('reports');
  });
});
