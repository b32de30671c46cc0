import { describe, expect, it } from 'vitest';
import { questionIn, questionTexts } from './useArchiveAddress';

describe('the question in an address', () => {
  it('has words, ticks, an order and from which import on', () => {
    expect(
      questionIn({
        zoek: 'media',
        soort: 'motie_brief',
        jaar: '2023_2024',
        appreciatie: 'Ontraden, tenzij gewijzigd_Overbodig',
        volgorde: 'nieuwste',
        na: '3',
      }),
    ).toEqual({
      question: 'media',
      narrowing: {
        kinds: ['motion', 'letter'],
        years: [2023, 2024],
        appreciations: ['Ontraden, tenzij gewijzigd', 'Overbodig'],
        importedAfter: 3,
      },
      order: 'newest',
    });
  });

  it('leaves out what makes no sense', () => {
    expect(questionIn({ soort: 'iets', jaar: 'gisteren', volgorde: 'mooiste', na: '-1' })).toEqual({
      question: '',
      narrowing: {},
      order: 'best',
    });
  });

  it('is kept without the day shown and the part of the page', () => {
    expect(questionTexts({ zoek: 'media', stand: '2024-01-01', deel: 'dossier', na: '2' })).toEqual(
      {
        zoek: 'media',
      },
    );
  });
});
