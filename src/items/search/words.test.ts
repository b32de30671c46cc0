import { describe, expect, it } from 'vitest';
import { stemOf, wordsOf } from './words';

describe('words', () => {
  it('parts a text at hyphens and signs, and folds case and accents', () => {
    const words = wordsOf('Motie-Gündogan c.s.: risico’s');
    expect(words.map((word) => word.folded)).toEqual(['motie', 'gundogan', 'c', 's', 'risico']);
  });

  it('says where each word stands', () => {
    const text = 'De motie-Gündogan';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'De',
      'motie',
      'Gündogan',
    ]);
  });

  it.each([
    ['motie', 'moties'],
    ['onderzoek', 'onderzoeken'],
    ['aanbeveling', 'aanbevelingen'],
    ['toezegging', 'toezeggingen'],
    ['brief', 'brieven'],
    ['naam', 'namen'],
    ['technologie', 'technologieen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['document', 'documenten'],
    ['ambitie', 'ambities'],
    ['digitaal', 'digitale'],
    ['publiek', 'publieke'],
    ['idee', 'ideeen'],
    ['jongere', 'jongeren'],
    ['gebruiker', 'gebruikers'],
  ])('gives %s and %s the same stem', (one, many) => {
    expect(stemOf(many)).toBe(stemOf(one));
  });

  it.each([
    ['motie', 'motief'],
    ['media', 'medium'],
    ['kamer', 'kam'],
    ['2023z13357', '2023z1335'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
