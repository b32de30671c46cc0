import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, writeCsv } from './writeCsv';

describe('a cell of a CSV file', () => {
  it.each([
    '=1+1',
    '+1+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '  =1',
    ' \0 =1',
    '＝1',
  ])('that would run as a formula stands behind a quote: %j', (text) => {
    expect(harmless(text)).toMatch(/^'/u);
  });

  it.each(['-5', '+31', '-1,5', 'gewoon', '– geen', '2× · ≥ 246 dagen', ''])(
    'that is text or a number stays as it is: %s',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );

  it('never begins with what a spreadsheet runs, and keeps no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = harmless(text);
        expect(safe).not.toMatch(/^\s*[=@]/u);
        expect(safe).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });
});

describe('a CSV file', () => {
  it('is what Dutch Excel opens as a table: a mark, semicolons, CRLF', () => {
    expect(
      writeCsv([
        ['Titel', 'Aan zet'],
        ['Motie; nader', 'zegt "ja"\nen nee'],
      ]),
    ).toBe('\u{FEFF}Titel;Aan zet\r\n"Motie; nader";"zegt ""ja""\nen nee"\r\n');
  });
});
