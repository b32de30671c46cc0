import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../fold';
import { foldedWords, wordsOf } from './words';

describe('words', () => {
  it('parts a text at hyphens and signs, and folds case and accents', () => {
    expect(foldedWords('Motie-Gündogan c.s.: risico’s')).toEqual([
      'motie',
      'gundogan',
      'c',
      's',
      'risico',
    ]);
  });

  it.each([
    ["scenario’s en foto's", ['scenario', 'en', 'foto']],
    ['af\u00adbreek\u00adbaar', ['afbreekbaar']],
    ['ge\u0301e\u0301n COE\u0308FFICIE\u0308NT', ['geen', 'coefficient']],
    ["'s-Hertogenbosch", ['s', 'hertogenbosch']],
    ["kamer'stuk", ['kamer', 'stuk']],
    ['\u00ad?!', []],
    ['', []],
  ])('reads %s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it.each([
    ['Kamerstuk 36 200 VII, nr. 72', ['kamerstuk', '36200', 'vii', 'nr', '72']],
    ['36.200-VII', ['36200', 'vii']],
    ['36\u2009200', ['36200']],
    ['25.883.376', ['25', '883', '376']],
    ['in 2024 200 woningen', ['in', '2024', '200', 'woningen']],
    ['36 2000', ['36', '2000']],
    ['36 20', ['36', '20']],
  ])('takes a number of a dossier for one word: %s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('says where each word stands', () => {
    const text = 'De motie-Gündogan in 36 200';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'De',
      'motie',
      'Gündogan',
      'in',
      '36 200',
    ]);
  });

  it('finds in a folded text the words of the text itself', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'Z', 'é', '1', '2', ' ', '-', '’', 's', 'ø'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldedWords(foldText(text))).toEqual(foldedWords(text));
      }),
    );
  });
});
