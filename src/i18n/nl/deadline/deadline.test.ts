import { describe, expect, it } from 'vitest';
import { slipNotation } from './deadline';

describe('the notation of postponements in a table', () => {
  it.each([
    ['nothing was shifted', undefined, 0, '0×'],
    ['both terms are days', { min: 1, max: 1 }, 1, '1× · 1\u00A0dag'],
    ['the new term is a stretch', { min: 120, max: 1246 }, 2, '2× · 120–1.246\u00A0dagen'],
    ['the new term has no end', { min: 246, max: undefined }, 2, '2× · ≥\u00A0246\u00A0dagen'],
    ['no day was named', undefined, 1, '1× · onbekend'],
  ])('tells how often and how far when %s', (_when, slip, shifts, notation) => {
    expect(slipNotation(slip, shifts)).toBe(notation);
  });
});
