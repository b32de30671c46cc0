import { describe, expect, it } from 'vitest';
import { letterOf, linked } from '@/testing/linked';
import { makeArchiveMotion } from '@/testing/publicRecord';
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

  it('gives a letter with every motion that it names, and with few of those that it only resembles', () => {
    const known = { title: 'Zorg', on: '2024-02-01' };
    const all = Array.from({ length: 21 }, (_, at) =>
      makeArchiveMotion(`2024Z${at}`, `Motie van het lid Krol over wijkverpleging in regio${at}`, {
        ...known,
        sequence: at,
        ...(at === 0 && { references: ['kst-28676-0'] }),
      }),
    );
    const shown = (subject: string) => {
      const { table } = linked([letterOf(subject)], all);
      const withMotion = all.filter((_, at) => lettersOfMotion(table, at).likely.length > 0);
      return [withMotion.length, motionsOfLetter(table, 0).likely.length];
    };
    const first = Array.from({ length: 19 }, (_, at) => at + 1).join(', ');
    expect(shown('Uitvoering van de moties van het lid Krol over wijkverpleging')).toEqual([3, 5]);
    expect(shown('Uitvoering moties (28676, nrs. 1, 2, 3, 4 en 5)')).toEqual([5, 5]);
    expect(shown(`Uitvoering moties (28676, nrs. ${first} en 20)`)).toEqual([20, 20]);
  });
});
