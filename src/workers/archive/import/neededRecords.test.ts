import { describe, expect, it } from 'vitest';
import { loneDocumentId } from '@/domain/archive/loneDocument';
import { day } from '@/domain/shared/day';
import { makeArchiveItem } from '@/testing/archiveItems';
import type { Known } from './known';
import { neededRecords } from './neededRecords';

const places = new Map([
  ['zaak', 1],
  ['feed', 2],
  [loneDocumentId('feed'), 3],
]);
/** An archive in which a case is of the kind and day of whatever is asked for. */
const known: Known = {
  byId: (id) => {
    const document = places.get(id);
    return document === undefined ? undefined : { document, mark: 0, first: 1 };
  },
  idsBearing: () => [],
  aloneBearing: () => undefined,
  recordsLike: () => ['zaak'],
  documentsLike: () => [],
};

const on = day('2022-11-15');

function neededFor(kind: 'motion' | 'other') {
  const item = makeArchiveItem(loneDocumentId('feed'), { kind, subject: 'Motie', on });
  return new Set(neededRecords(known, [{ type: 'document', item, cases: [] }]));
}

describe('the records that are read before a document is staged', () => {
  it('are that document, what it was under the id of the feed, and those of its kind and day', () => {
    expect(neededFor('motion')).toEqual(new Set([1, 2, 3]));
  });

  it('are none of its day when it is neither motion nor letter', () => {
    expect(neededFor('other')).toEqual(new Set([2, 3]));
  });
});
