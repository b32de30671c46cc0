import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { weekOf } from '@/domain/shared/week';
import { uncheckedText, weekLead, weekTitle } from './week';

describe('the title of a week', () => {
  it.each([
    ['2026-11-21', 'Week 47: 16 tot en met 22 november 2026'],
    ['2026-12-02', 'Week 49: 30 november tot en met 6 december 2026'],
    ['2026-12-31', 'Week 53: 28 december 2026 tot en met 3 januari 2027'],
  ])('says of %s: %s', (text, expected) => {
    expect(weekTitle(weekOf(day(text)))).toBe(expected);
  });
});

describe('the first sentence of a week', () => {
  const none = { terms: 0, steps: 0, checks: 0, left: 0, isNow: true };
  it.each([
    [none, 'Deze week staat er niets in de agenda.'],
    [
      { ...none, terms: 1, steps: 2, checks: 3 },
      'Deze week: één termijn, twee stappen en drie controles.',
    ],
    [
      { ...none, steps: 1, left: 1, isNow: false },
      'In deze week: één stap. Eén zaak is al te laat of mogelijk te laat.',
    ],
    [
      { ...none, left: 4, isNow: false },
      'In deze week staat er niets in de agenda. Vier zaken zijn al te laat of mogelijk te laat.',
    ],
  ])('counts what falls in it: %#', (counts, expected) => {
    expect(weekLead(counts)).toBe(expected);
  });
});

describe('what was not looked at for long', () => {
  it.each([
    [3, 0, '3 zaken.'],
    [
      66,
      4,
      '66 zaken. 62 staan op het overzicht onder ‘Lang niet nagekeken’; vier staan daar al om een zwaardere reden.',
    ],
    [
      2,
      1,
      '2 zaken. Eén staat op het overzicht onder ‘Lang niet nagekeken’; één staat daar al om een zwaardere reden.',
    ],
    [1, 1, '1 zaak. Op het overzicht staat die om een zwaardere reden.'],
  ])('%i, of which %i ask for attention by something heavier', (count, andMore, expected) => {
    expect(uncheckedText(count, andMore)).toBe(expected);
  });
});
