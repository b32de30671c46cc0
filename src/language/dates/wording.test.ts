import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens';
import { endOfWording, holdsWording, wordings } from './wording';

const soon = wordings(['zo snel|spoedig als? mogelijk', 'na # ~weken .', 'voor <2 debat']);

describe('endOfWording', () => {
  it.each([
    ['zo snel mogelijk', 3],
    ['zo spoedig als mogelijk', 4],
    ['na zes weken', 3],
    ['na 6 zomerweken, dus later', 3],
    ['voor debat', 2],
    ['voor het volgende debat', 4],
  ])('matches either word, missing words, counts, endings and gaps: %s', (text, end) => {
    expect(endOfWording(tokenise(text), 0, soon)).toBe(end);
  });

  it.each([
    'snel mogelijk',
    'na zes weken zwangerschap',
    'voor het zeer grote debat',
    'voor 1 debat',
  ])('matches nothing else: %s', (text) => {
    expect(endOfWording(tokenise(text), 0, soon)).toBe(-1);
  });
});

describe('holdsWording', () => {
  it('finds a wording anywhere among the words', () => {
    expect(holdsWording(tokenise('dit komt zo snel mogelijk af'), soon)).toBe(true);
    expect(holdsWording(tokenise('dit komt af'), soon)).toBe(false);
  });
});
