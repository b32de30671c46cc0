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

it('names all words that are nowhere as one, wherever they stand', () => {
  expect(found('BZK jeugdzorg media')).toEqual([
    { word: 'BZK jeugdzorg', question: 'media', total: 2 },
  ]);
  const long = 'de minister over sociale media brief regering BZK';
  expect(found(long)).toMatchObject([{ word: 'BZK', total: 1 }]);
  expect(found('BZK jeugdzorg')).toEqual([]);
});

it('searches for nothing that a word which is nowhere keeps from being found', () => {
  expect([...wordsInTheWay(index, 'BZK minister sociale media', {})]).toMatchObject([
    { word: 'BZK' },
  ]);
});

it('names what was written before or after a title that was pasted whole', () => {
  const title = 'De minister over sociale media';
  const others = { word: 'motie motie', question: title, total: 1 };
  expect(found(`${title} motie motie`)).toContainEqual(others);
  expect(found(`motie motie ${title}`)).toContainEqual(others);
  expect(found(`${title} motie BZK`)).toEqual([{ word: 'motie BZK', question: title, total: 1 }]);
});

it('names none where no half of the words is found', () => {
  expect(found('motie minister motie minister motie minister')).toEqual([]);
});
