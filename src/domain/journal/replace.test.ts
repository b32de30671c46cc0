import { expect, it } from 'vitest';
import { makeStudy } from '@/testing/records';
import { replacementOf, replacingOperations } from './replace';

const delivered = [makeStudy('a'), makeStudy('b'), makeStudy('c')];

it('counts what would be lost: records that were changed, added and deleted since', () => {
  const present = [makeStudy('a', { title: 'Anders' }), makeStudy('b'), makeStudy('own')];
  expect(replacementOf(present, delivered)).toEqual({ changed: 1, added: 1, removed: 1 });
  expect(replacementOf(delivered, delivered)).toEqual({ changed: 0, added: 0, removed: 0 });
});

it('puts every wanted record and deletes the others', () => {
  const operations = replacingOperations([makeStudy('own'), makeStudy('a')], delivered);
  expect(operations.map(({ type }) => type)).toEqual(['put', 'put', 'put', 'delete']);
  expect(operations.at(-1)).toEqual({ type: 'delete', ref: { kind: 'study', id: 'own' } });
});
