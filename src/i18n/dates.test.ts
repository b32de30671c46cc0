import { describe, expect, it } from 'vitest';
import { makeTerm } from '@/testing/facts';
import { formatInterval, termWords } from './dates';

describe('the words of a term', () => {
  it.each(['18-10-2024', '2024-10-18', '18/10/2024', '18.10.2024', '18 okt. 2024', "18 okt '24"])(
    'writes a bare day in the long form: %s',
    (words) => {
      expect(termWords(makeTerm(words, '2024-10-18', '2024-10-18'))).toBe('18 oktober 2024');
    },
  );

  it('writes out a day in figures among other words', () => {
    expect(termWords(makeTerm('uiterlijk 18-10-2024', '', '2024-10-18'))).toBe(
      'uiterlijk 18 oktober 2024',
    );
  });

  it.each(['eind 2024', 'rond 18 oktober', 'zaak 31-02-2024', '2024-2025'])(
    'keeps vague words as they were typed: %s',
    (words) => {
      expect(termWords(makeTerm(words, '2024-10-01', '2024-12-31'))).toBe(words);
    },
  );
});

describe('the interval of a term', () => {
  it('tells from when it is late where the words name about which day', () => {
    const term = { ...makeTerm('rond 20 november', '2026-11-20', '2026-11-20'), approximate: true };
    expect(formatInterval(term)).toBe(
      '20 november 2026, bij benadering; te laat na 4 december 2026',
    );
  });
});
