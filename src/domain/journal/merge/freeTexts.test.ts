import { describe, expect, it } from 'vitest';
import { joinedTexts } from './freeTexts';

describe('one text made of two', () => {
  it('has no line break in a field of one line', () => {
    expect(joinedTexts('title', ['Motie-A\nover B', 'Motie-A'])).toBe('Motie-A over B Motie-A');
  });

  it('has them below each other in a field of several lines', () => {
    expect(joinedTexts('summary', ['Hier', 'Daar'])).toBe('Hier\n\nDaar');
  });
});
