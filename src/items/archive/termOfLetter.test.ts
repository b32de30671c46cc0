import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { termOfLetter } from './termOfLetter';

const on = day('2024-02-21');

describe('the term of a letter of postponement', () => {
  it.each([
    ['Uitstel uitvoering motie tot eind juni 2024', 'tot eind juni 2024'],
    ['Uitstel reactie, voor het zomerreces', 'voor het zomerreces'],
    ['Brief volgt uiterlijk 1 maart 2024 (Kamerstuk 36200-VII-72)', 'uiterlijk 1 maart 2024'],
    ['Uitstel aanbieding literatuuronderzoek sociale media en democratie', undefined],
    ['Uitstel reactie op het verzoek, gedaan op 10 maart 2015, over proefboringen', undefined],
    ['Uitstel geannoteerde agenda informele bijeenkomst van 20 en 21 maart 2024', undefined],
    ['Uitstel van betaling voor mensen die in 2025 moeten bijbetalen', undefined],
    ['Uitstel vragen over de begroting voor 2025', undefined],
    ['Uitstel vragen over de periode 1 januari tot 1 juli 2023', undefined],
    ['Uitstel brief over de opbrengst tot 1 januari 2023', undefined],
  ])('of “%s” is “%s”', (subject, words) => {
    expect(termOfLetter({ subject, on })?.words).toBe(words);
  });

  it('is looked for in the text where the subject names none, in a sentence that tells what comes', () => {
    const text =
      'In juli 2024 is er een debat. Ik verwacht het onderzoek voor het einde van 2024 aan te bieden.';
    const letter = { subject: 'Uitstel aanbieding onderzoek', text, on };
    expect(termOfLetter(letter)?.words).toMatch(/^voor het einde van 2024/u);
  });

  it('is not guessed at when the day of the letter is not known', () => {
    const subject = 'Uitstel tot eind juni 2024';
    expect(termOfLetter({ subject, on: undefined })).toBeUndefined();
  });
});
