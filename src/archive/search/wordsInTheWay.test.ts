import { expect, it } from 'vitest';
import { archiveIndexOf } from '@/testing/archiveIndex';
import { makeArchiveItem } from '@/testing/archiveItems';
import type { Narrowing } from './conditions';
import { wordsInTheWay } from './wordsInTheWay';

const index = archiveIndexOf([
  makeArchiveItem('brief', {
    kind: 'letter',
    soort: 'Brief regering',
    subject: 'De minister over sociale media',
  }),
  makeArchiveItem('motie', { subject: 'Motie over sociale media' }),
]);

function found(question: string, narrowing: Narrowing = {}) {
  return [...wordsInTheWay(index, question, narrowing)].filter((word) => word !== undefined);
}

it('names each word without which something is found, with how much', () => {
  expect(found('BZK sociale media')).toEqual([
    { word: 'BZK', question: 'sociale media', total: 2 },
  ]);
  expect(found('minister motie')).toEqual([
    { word: 'minister', question: 'motie', total: 1 },
    { word: 'motie', question: 'minister', total: 1 },
  ]);
});

it('keeps to what is ticked beside the question', () => {
  expect(found('BZK media', { kinds: ['letter'] })).toMatchObject([{ total: 1 }]);
  expect(found('BZK media', { kinds: ['commitment'] })).toEqual([]);
});

it('names none where more than one word is in the way', () => {
  expect(found('BZK jeugdzorg media')).toEqual([]);
});

it('searches for nothing that a word which is nowhere keeps from being found', () => {
  expect([...wordsInTheWay(index, 'BZK minister sociale media', {})]).toMatchObject([
    { word: 'BZK' },
  ]);
  expect([...wordsInTheWay(index, 'BZK jeugdzorg sociale media', {})]).toEqual([]);
  const long = 'de minister over sociale media motie BZK';
  expect([...wordsInTheWay(index, long, {})]).toEqual([]);
});
