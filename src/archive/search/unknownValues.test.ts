import { describe, expect, it } from 'vitest';
import { archiveIndexOf } from '@/testing/archiveIndex';
import { makeArchiveItem } from '@/testing/archiveItems';
import { parseQuery } from '../query/parseQuery';
import { unknownValues } from './unknownValues';

const index = archiveIndexOf([
  makeArchiveItem('a', { soort: 'Brief regering' }),
  makeArchiveItem('b', { soort: 'Motie', appreciation: 'Ontraden' }),
  makeArchiveItem('c', { soort: 'Motie' }),
]);

describe('what no record has', () => {
  it('is named with what there is, the commonest first', () => {
    expect(unknownValues(index, parseQuery('zorg soort:amendement'))).toEqual([
      {
        code: 'valueUnknown',
        field: 'soort',
        value: 'amendement',
        known: ['Motie', 'Brief regering'],
      },
    ]);
    expect(unknownValues(index, parseQuery('-appreciatie:"Oordeel Kamer"'))).toMatchObject([
      { field: 'appreciatie', value: 'oordeel kamer', known: ['Ontraden'] },
    ]);
  });

  it('is the reference of a commitment only where there are no commitments', () => {
    const asked = parseQuery('TZ202504-057');
    expect(unknownValues(index, asked)).toEqual([{ code: 'noCommitments', value: 'TZ202504-057' }]);
    const filled = archiveIndexOf([makeArchiveItem('t', { kind: 'commitment' })]);
    expect(unknownValues(filled, asked)).toEqual([]);
  });

  it('is not what some record has in another form', () => {
    expect(
      unknownValues(index, parseQuery('soort:moties soort:brie appreciatie:ontraden')),
    ).toEqual([]);
  });
});
