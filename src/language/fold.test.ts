import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, straightenText } from './fold';

describe('foldText', () => {
  it.each([
    ['Gündoğan', 'gundogan'],
    ['vóór  de\u00a0zomer', 'voor de zomer'],
    ['36\u2009200 VII\u2013nr.\u202f72', '36 200 vii-nr. 72'],
    ['af\u00adbreek', 'afbreek'],
    ['coëfficiënt', 'coefficient'],
  ])('folds %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldText(foldText(text)) === foldText(text),
      ),
    );
  });
});

describe('straightenText', () => {
  it('keeps case and accents', () => {
    expect(straightenText(' Één\u2014“Gündoğan” ')).toBe('Één-"Gündoğan"');
  });
});
