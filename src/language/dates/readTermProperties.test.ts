import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { termSchema } from '@/domain/deadline/term';
import { addDays, day } from '@/domain/shared/day';
import { readTerm } from './readTerm';
import { Cursor } from './tokens';

describe('readTerm, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'voor na uiterlijk tot en met van in de het eind begin medio 2025 2026 1 31 juli februari Q3 zomer reces zomerreces kwartaal eerste helft week tussen binnen zes weken volgend jaar komende - / , . Prinsjesdag jaarlijks dit'.split(
      ' ',
    ),
  );
  const days = fc.integer({ min: 0, max: 20000 }).map((count) => addDays(day('1990-01-01'), count));

  it('gives a term that keeps the rules of terms, or a refusal with the same words', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), days, (words, saidOn) => {
        const read = readTerm(words.join(' '), saidOn);
        if (!read.ok) return read.error.words === words.join(' ');
        return v.safeParse(termSchema, read.value).success;
      }),
      { numRuns: 400 },
    );
  });

  it('finds no date in letters that are no words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[xyzq]{0,12}$/), days, (words, saidOn) => {
        const read = readTerm(words, saidOn);
        return read.ok && read.value.kind === 'none';
      }),
    );
  });

  it.each([
    'begin ',
    'eind van de ',
    'rest van ',
    'nog ',
    'eerste week van ',
    'voor het einde van ',
    'het debat over wonen en ',
    '1-',
    'eindeind',
    'op een zo ',
  ])('looks at each word of a long text a limited number of times: %s', (piece) => {
    const looks = vi.spyOn(Cursor.prototype, 'peek');
    const looksFor = (length: number) => {
      looks.mockClear();
      readTerm(piece.repeat(length).slice(0, length), day('2025-02-04'));
      return looks.mock.calls.length;
    };
    const [half, whole, tenfold] = [looksFor(250), looksFor(500), looksFor(5000)];
    looks.mockRestore();
    expect(whole).toBeLessThan(half * 2.5);
    expect(tenfold).toBe(whole);
  });
});
