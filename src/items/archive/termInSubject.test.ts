import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { termInSubject } from './termInSubject';

describe('the term in the subject of a letter', () => {
  it.each([
    ['Uitstel uitvoering motie tot eind juni 2024', 'tot eind juni 2024'],
    ['Uitstel reactie, voor het zomerreces', 'voor het zomerreces'],
    ['Brief volgt uiterlijk 1 maart 2024 (Kamerstuk 36200-VII-72)', 'uiterlijk 1 maart 2024'],
    ['Uitstel aanbieding literatuuronderzoek sociale media en democratie', undefined],
  ])('of “%s” is “%s”', (subject, words) => {
    expect(termInSubject(subject, day('2024-02-21'))?.words).toBe(words);
  });
});
