import { describe, expect, it } from 'vitest';
import { archiveIndexOf, foundIds, partOf } from '@/testing/archiveIndex';
import { makeArchiveItem } from '@/testing/archiveItems';
import {
  countRecords,
  documentById,
  documentsByReference,
  emptyIndex,
  merged,
  needsMerging,
  recordId,
  withoutRecords,
  withPart,
} from './archiveIndex';

const guid = '811b1ed3-8f96-406c-b49e-985024b7ede6';
const first = makeArchiveItem(guid, { number: '2023Z11047', references: ['kst-25295-2083'] });
const second = makeArchiveItem('TZ202504-057', { number: 'TZ202504-057' });

describe('looking up', () => {
  const index = archiveIndexOf([first], [second]);

  it.each([guid, 'TZ202504-057'])('gives the document with id %s, and the id of it', (id) => {
    const document = documentById(index, id);
    expect(document === undefined ? undefined : recordId(index, document)).toBe(id);
  });

  it.each(['2023Z11047', '2023z11047', 'kst-25295-2083'])('knows a record by %s', (reference) => {
    expect(documentsByReference(index, reference)).toEqual([0]);
  });

  it('knows no others', () => {
    expect(documentById(index, guid.toUpperCase())).toBeUndefined();
    expect(documentsByReference(index, 'kst-25295-208')).toEqual([]);
    expect(recordId(index, 2)).toBeUndefined();
    expect(recordId(emptyIndex, 0)).toBeUndefined();
  });
});

describe('records that change', () => {
  it('counts the last version of each', () => {
    const index = archiveIndexOf([first, second, first], [{ ...first, subject: 'Nieuw' }]);
    expect(countRecords(index)).toBe(2);
    expect(foundIds(index, 'nieuw')).toEqual([guid]);
    expect(documentById(index, guid)).toBe(3);
  });

  it('leaves the index that it had as it was', () => {
    const before = archiveIndexOf([first]);
    const after = withoutRecords(before, [guid, 'unknown']);
    expect([countRecords(before), countRecords(after)]).toEqual([1, 0]);
  });

  it('needs merging when it has many parts or many records that are gone', () => {
    const many = [first, second, first, first, first].map((item, at) =>
      makeArchiveItem(`${at}`, { subject: item.number }),
    );
    expect(needsMerging(archiveIndexOf(many))).toBe(false);
    expect(needsMerging(archiveIndexOf(...many.map((item) => [item])))).toBe(true);
    expect(needsMerging(withoutRecords(archiveIndexOf(many), ['0', '1']))).toBe(true);
    const index = merged(archiveIndexOf(...many.map((item) => [item])));
    expect([needsMerging(index), index.parts.length]).toEqual([false, 1]);
  });

  it('takes in a part after a merge', () => {
    const index = withPart(merged(archiveIndexOf([first], [second])), partOf([second], 3));
    expect(countRecords(index)).toBe(2);
    expect(foundIds(index, '', { narrowing: { importedAfter: 2 } })).toEqual(['TZ202504-057']);
  });
});

it('counts a word that stands more often than its posting can tell', () => {
  const often = makeArchiveItem('often', { text: `${'zorg '.repeat(200)} jeugd` });
  const index = archiveIndexOf([often, makeArchiveItem('once', { text: 'jeugd zorg' })]);
  expect(foundIds(index, '"zorg jeugd"')).toEqual(['often']);
  expect(foundIds(merged(withoutRecords(index, ['once'])), '"zorg jeugd"')).toEqual(['often']);
});
