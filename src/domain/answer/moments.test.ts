import { describe, expect, it } from 'vitest';
import { makeTerm } from '@/testing/facts';
import { firstMoment, lastMoment } from './moments';

const march = makeTerm('maart 2024', '2024-03-01', '2024-03-31');
const tenth = makeTerm('10 maart 2024', '2024-03-10', '2024-03-10');
const unknown = makeTerm('onlangs', '', '');

describe('the moment of several things', () => {
  it('is that of the one that was certainly first, or last', () => {
    const may = makeTerm('mei 2024', '2024-05-01', '2024-05-31');
    expect(firstMoment([may, march])).toEqual(march);
    expect(lastMoment([may, march])).toEqual(may);
    expect(firstMoment([])).toBeUndefined();
  });

  it('is an interval where they overlap', () => {
    expect(firstMoment([march, tenth])).toMatchObject({
      earliest: '2024-03-01',
      latest: '2024-03-10',
    });
    expect(lastMoment([march, tenth])).toMatchObject({
      earliest: '2024-03-10',
      latest: '2024-03-31',
    });
  });

  it('is open on the side that an unknown moment leaves open', () => {
    expect(firstMoment([unknown, tenth])).toEqual({
      words: '10 maart 2024',
      kind: 'by',
      latest: '2024-03-10',
      approximate: false,
    });
    const last = lastMoment([unknown, tenth]);
    expect([last?.earliest, last?.latest]).toEqual(['2024-03-10', undefined]);
    expect(lastMoment([unknown])).toEqual(unknown);
  });
});
