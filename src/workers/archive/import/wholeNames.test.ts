import { describe, expect, it } from 'vitest';
import { makeArchiveItem } from '@/testing/archiveItems';
import { withWholeNames } from './wholeNames';

const bommel = {
  subject: 'Motie Van Bommel en Peters over opschorten van het akkoord',
  names: ['Bommel', 'Peters'],
};

describe('the submitters of a record that was stored before', () => {
  it('get what comes before their names', () => {
    expect(withWholeNames(makeArchiveItem('a', bommel)).names).toEqual(['Van Bommel', 'Peters']);
  });

  it('are added where none were read', () => {
    const item = makeArchiveItem('a', { subject: 'Motie - Graus over vissers' });
    expect(withWholeNames(item).names).toEqual(['Graus']);
  });

  it.each([
    ['the feed named them itself', { ...bommel, names: ['H. van Bommel', 'M. Peters'] }],
    ['they are whole', { ...bommel, names: ['Van Bommel', 'Peters'] }],
    ['it is no motion', { ...bommel, kind: 'letter' as const }],
    ['the subject names nobody', { subject: 'Motie over de orde', names: ['Bommel'] }],
  ])('stay as they are when %s', (_, given) => {
    const item = makeArchiveItem('a', given);
    expect(withWholeNames(item)).toBe(item);
  });
});
