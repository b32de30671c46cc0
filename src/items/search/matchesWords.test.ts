import { describe, expect, it } from 'vitest';
import { shellTexts } from '@/i18n/nl/frame/shell';
import { withWords } from './matchesWords';

const pages = Object.values(shellTexts.pages);
const found = (question: string) => withWords(pages, question, (name) => name);

describe('names with the words of a question', () => {
  it.each([
    ['tijdlin', 'Tijdlijn'],
    ['instellngen', 'Instellingen'],
    ['aanbevelignen', 'Aanbevelingen'],
    ['aanbeveilng', 'Aanbevelingen'],
  ])('are found by %s, with its typo', (question, name) => {
    expect(found(question)).toEqual([name]);
  });

  it('forgive no typo when a name has the word itself, nor in a short word', () => {
    const names = ['Moties', 'Noties'];
    expect(withWords(names, 'moties', (name) => name)).toEqual(['Moties']);
    expect(withWords(names, 'botie', (name) => name)).toEqual([]);
    expect(found('weex')).toEqual([]);
  });
});
