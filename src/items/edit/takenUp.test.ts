import { describe, expect, it } from 'vitest';
import { makeStudy } from '@/testing/records';
import { draftsOf } from './draft';
import type { Fields } from './fieldSpec';
import { formSpecs } from './specs';
import { takenUp } from './takenUp';

const { fields: specs, take } = formSpecs.study;
const draftsFrom = (fields: Fields) => draftsOf(specs, take ? take(fields) : fields);
const then = makeStudy('s', { title: 'Eerst', summary: 'Eerst' });
const now = makeStudy('s', { title: 'Van een ander', summary: 'Eerst', institute: 'WRR' });

describe('a form that is taken up again', () => {
  it('goes on from what is there now, but where something was filled in', () => {
    const typed = { title: draftsFrom({ ...then, title: 'Van mij' })['title'] };
    expect(takenUp(then, now, typed, draftsFrom)).toEqual({
      basis: { ...then, institute: 'WRR' },
      since: ['title', 'institute'],
    });
  });

  it('changes nothing where nothing was changed elsewhere, or what it is about is gone', () => {
    expect(takenUp(then, then, {}, draftsFrom)).toEqual({ basis: then, since: [] });
    expect(takenUp(then, undefined, {}, draftsFrom)).toEqual({ basis: then, since: [] });
  });
});
