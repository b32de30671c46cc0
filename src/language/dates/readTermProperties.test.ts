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

  it('reads the same moment behind every preposition', () => {
    const moment = fc.constantFrom(
      '3 juli 2025',
      'de week van 12 mei 2025',
      'week 12 van 2025',
      'maart 2026',
      'het derde kwartaal van 2025',
      'de tweede helft van 2025',
      'de eerste helft van maart 2026',
      'het najaar van 2025',
      'het zomerreces van 2025',
      'Prinsjesdag 2025',
      '2026',
      'begin 2026',
      'medio maart 2026',
      'de laatste week van juni 2025',
      'schooljaar 2025-2026',
      'volgend jaar',
      'volgende maand',
      'het commissiedebat van 12 maart 2025',
    );
    fc.assert(
      fc.property(moment, (words) => {
        const on = day('2025-02-04');
        const read = (text: string) => readTerm(text, on);
        const alone = read(words);
        if (!alone.ok || !alone.value.earliest || !alone.value.latest) return false;
        const { earliest, latest, approximate } = alone.value;
        expect(read(`voor ${words}`)).toMatchObject({
          value: { kind: 'by', latest: addDays(earliest, -1), approximate },
        });
        expect(read(`uiterlijk ${words}`)).toMatchObject({
          value: { kind: 'by', latest, approximate },
        });
        expect(read(`na ${words}`)).toMatchObject({
          value: { kind: 'from', earliest: addDays(latest, 1), approximate },
        });
        expect(read(`vanaf ${words}`)).toMatchObject({
          value: { kind: 'from', earliest, approximate },
        });
        expect(read(`rond ${words}`)).toMatchObject({
          value: { kind: 'in', earliest, latest, approximate: true },
        });
        return true;
      }),
    );
  });
});
