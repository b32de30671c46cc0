import { expect, it } from 'vitest';
import { inFormOrder } from './inFormOrder';

it('asks about fields in the order of the form, and about others after them', () => {
  const conflicts = ['notes', 'recordedAt', 'title', 'summary'].map((field) => ({
    ref: { kind: 'motion' as const, id: 'm' },
    field,
    mine: 'een',
    theirs: 'twee',
  }));
  const order = ['title', 'url', 'summary', 'notes'];
  expect(inFormOrder(conflicts, order).map(({ field }) => field)).toEqual([
    'title',
    'summary',
    'notes',
    'recordedAt',
  ]);
});
