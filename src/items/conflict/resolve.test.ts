import { expect, it } from 'vitest';
import { makeStudy } from '@/testing/records';
import { resolve } from './resolve';

const ref = { kind: 'study', id: 'a' } as const;
const base = makeStudy('a', { summary: 'Eerst' });
const record = makeStudy('a', { title: 'Van mij', summary: 'Mijn samenvatting', institute: 'WRR' });
const conflicts = [
  { ref, field: 'title', mine: 'Van mij', theirs: 'Van een ander' },
  { ref, field: 'summary', mine: 'Mijn samenvatting', theirs: undefined },
];

it('takes each field from the side that was chosen, based on what stands there now', () => {
  const { value } = resolve('study', { record, base }, conflicts, {
    title: 'theirs',
    summary: 'mine',
  });
  expect(value).toEqual({
    record: { ...record, title: 'Van een ander' },
    base: makeStudy('a', { title: 'Van een ander' }),
  });
});

it('leaves a field empty that the other emptied, when that is chosen', () => {
  const { value } = resolve('study', { record, base }, conflicts, {
    title: 'mine',
    summary: 'theirs',
  });
  expect(value?.record).toEqual(makeStudy('a', { title: 'Van mij', institute: 'WRR' }));
});

it('says per field what is wrong when the values do not go together', () => {
  const [title] = conflicts;
  const emptied = title ? [{ ...title, theirs: '' }] : [];
  expect(resolve('study', { record, base }, emptied, { title: 'theirs' })).toEqual({
    problems: { title: 'text.empty' },
  });
});
