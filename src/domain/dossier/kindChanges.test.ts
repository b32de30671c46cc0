import { expect, it } from 'vitest';
import { makeMotion, makeStudy } from '@/testing/records';
import { kindChanges } from './kindChanges';

it('counts per kind what comes, goes, changes and stays when other records take the place of these', () => {
  const present = [makeStudy('blijft'), makeStudy('anders'), makeMotion('weg')];
  const wanted = [makeStudy('blijft'), makeStudy('anders', { title: 'Nieuw' }), makeStudy('erbij')];
  expect(kindChanges(present, wanted)).toEqual([
    { kind: 'motion', added: 0, changed: 0, removed: 1, unchanged: 0 },
    { kind: 'study', added: 1, changed: 1, removed: 0, unchanged: 1 },
  ]);
  expect(kindChanges([], [])).toEqual([]);
});
