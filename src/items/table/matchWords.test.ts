import { describe, expect, it } from 'vitest';
import { matchingWords } from './matchWords';

const rows = ['Motie-Gündogan kst-30821-192 30 821, nr. 192', 'Motie-Bontenbal kst-36200-VII-72'];
const find = (query: string) => matchingWords(rows, query, (row) => row);

describe('matchingWords', () => {
  it.each([
    ['gundogan', 0],
    ['MOTIE gündogan', 0],
    ['36200 VII 72', 1],
    ['Kamerstuk 36 200 VII, nr. 72', 1],
  ])('finds %s', (query, index) => {
    expect(find(query)).toEqual([rows[index]]);
  });

  it('leaves everything when nothing is asked', () => {
    expect(find('  ')).toBe(rows);
  });

  it('finds nothing when one of the words is missing', () => {
    expect(find('motie kathmann')).toEqual([]);
  });
});
