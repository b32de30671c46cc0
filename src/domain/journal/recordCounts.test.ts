import { expect, it } from 'vitest';
import { makeJournal } from '@/testing/journal';
import { makeMotion, makeStudy } from '@/testing/records';
import { recordCounts } from './recordCounts';

it('counts records per kind, without those that were deleted and with those that came back', () => {
  const { change, undo, entries } = makeJournal();
  change({ type: 'put', record: makeStudy('een') }, { type: 'put', record: makeStudy('twee') });
  change({ type: 'put', record: makeMotion('weg') });
  change({ type: 'delete', ref: { kind: 'motion', id: 'weg' } });
  const deletion = change({ type: 'delete', ref: { kind: 'study', id: 'een' } });
  expect(recordCounts(entries)).toEqual({ study: 1 });
  undo(deletion);
  expect(recordCounts(entries)).toEqual({ study: 2 });
  expect(recordCounts(entries.toReversed())).toEqual({ study: 2 });
});
