import { expect, it } from 'vitest';
import { questionsWithout } from './pieces';

it('leaves out each word, quotation or field in its turn, and no more than the first six', () => {
  expect(questionsWithout('-brief “sociale media” jaar: 2023')).toEqual([
    { word: '-brief', question: '"sociale media" jaar: 2023' },
    { word: '"sociale media"', question: '-brief jaar: 2023' },
    { word: 'jaar: 2023', question: '-brief "sociale media"' },
  ]);
  expect(questionsWithout('een twee drie vier vijf zes zeven acht')).toHaveLength(6);
});

it.each(['media', '36 200 VII, nr. 72', ''])('leaves nothing out of %j', (question) => {
  expect(questionsWithout(question)).toEqual([]);
});
