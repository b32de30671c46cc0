import { expect, it } from 'vitest';
import { questionWithout, severalPieces } from './pieces';

it('leaves out words, quotations and fields as they were written', () => {
  const pieces = severalPieces('-brief “sociale media” jaar: 2023');
  expect([...pieces.keys()].map((place) => questionWithout(pieces, (at) => at === place))).toEqual([
    { word: '-brief', question: '"sociale media" jaar: 2023' },
    { word: '"sociale media"', question: '-brief jaar: 2023' },
    { word: 'jaar: 2023', question: '-brief "sociale media"' },
  ]);
  expect(questionWithout(pieces, (at) => at > 0)).toEqual({
    word: '"sociale media" jaar: 2023',
    question: '-brief',
  });
});

it.each(['media', '36 200 VII, nr. 72', ''])('leaves nothing out of %j', (question) => {
  expect(severalPieces(question)).toEqual([]);
});
