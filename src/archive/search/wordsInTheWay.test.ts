import { expect, it } from 'vitest';
import { archiveIndexOf } from '@/testing/archiveIndex';
import { makeArchiveItem } from '@/testing/archiveItems';
import { wordsInTheWay } from './wordsInTheWay';

const index = archiveIndexOf([
  makeArchiveItem('brief', {
    kind: 'letter',
    soort: 'Brief regering',
    subject: 'De minister over sociale media',
  }),
  makeArchiveItem('motie', { subject: 'Motie over sociale media' }),
]);

it('names each word without which something is found, with how much', () => {
  expect(wordsInTheWay(index, 'BZK sociale media', {})).toEqual([
    { word: 'BZK', question: 'sociale media', total: 2 },
  ]);
  expect(wordsInTheWay(index, 'minister motie', {})).toEqual([
    { word: 'minister', question: 'motie', total: 1 },
    { word: 'motie', question: 'minister', total: 1 },
  ]);
});

it('keeps to what is ticked beside the question', () => {
  expect(wordsInTheWay(index, 'BZK media', { kinds: ['letter'] })).toMatchObject([{ total: 1 }]);
  expect(wordsInTheWay(index, 'BZK media', { kinds: ['commitment'] })).toEqual([]);
});

it('names none where more than one word is in the way', () => {
  expect(wordsInTheWay(index, 'BZK jeugdzorg media', {})).toEqual([]);
});
