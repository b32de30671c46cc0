import { describe, expect, it } from 'vitest';
import { makePerson, minute } from '@/testing/people';
import { makeMotion, makeRequest } from '@/testing/records';
import type { JournalEntry } from '../entry';
import { mergePlan } from './mergePlan';
import { isNothingNew } from './settle';

const put = (record: ReturnType<typeof makeMotion> | ReturnType<typeof makeRequest>) => ({
  type: 'put' as const,
  record,
});

/** Somebody with nothing yet, and a colleague with a motion and a request. */
function pair() {
  const [anna, bert] = ['anna', 'bert'].map((name) => makePerson(name, () => minute(0)));
  if (!anna || !bert) throw new Error('two people');
  bert.change(put(makeMotion('m')), put(makeRequest('v', 'm')), put(makeMotion('n')));
  return { anna, bert };
}

function tampered(journal: readonly JournalEntry[], id: string): JournalEntry[] {
  return journal.map((entry) =>
    entry.ref.id === id
      ? { ...entry, fields: [...entry.fields, { field: 'warp', to: 'x' }] }
      : entry,
  );
}

describe('a file with a field that is not known', () => {
  it('leaves out the record, says so, and is no obstacle to the genuine file', () => {
    const { anna, bert } = pair();
    const plan = anna.planOf(tampered(bert.journal(), 'm'));
    expect(plan.apart).toMatchObject([
      { ref: { id: 'm' }, reason: { code: 'unknownField', field: 'warp' } },
      { ref: { id: 'v' }, reason: { code: 'orphaned' } },
    ]);
    expect(plan.entries.map(({ ref }) => ref.id)).toEqual(['n']);
    const none = { texts: {}, deletions: {} };
    anna.merge(plan, none);
    anna.merge(anna.planOf(bert.journal()), none);
    expect(anna.records().records.map(({ id }) => id)).toEqual(
      bert.records().records.map(({ id }) => id),
    );
    expect(isNothingNew(anna.planOf(bert.journal()))).toBe(true);
  });

  it('asks nothing about such a record that was deleted here', () => {
    const { anna, bert } = pair();
    anna.add(bert.journal());
    anna.change({ type: 'delete', ref: makeMotion('n') });
    bert.change(put(makeMotion('n', { notes: 'Nieuw' })));
    const file = tampered(bert.journal().slice(-1), 'n');
    expect(anna.planOf([...bert.journal().slice(0, -1), ...file])).toMatchObject({
      entries: [],
      deletions: [],
      apart: [{ ref: { id: 'n' }, reason: { code: 'unknownField' } }],
    });
  });
});

it('refuses a file in which a change bears a name that nobody has, but keeps one that is here', () => {
  const { anna, bert } = pair();
  const [first] = bert.journal();
  if (!first) throw new Error('he wrote something');
  const named = [{ ...first, author: 'b'.repeat(1001) }];
  expect(mergePlan(anna.journal(), named, minute(1))).toEqual({
    ok: false,
    error: { code: 'merge.longAuthor' },
  });
  expect(mergePlan(named, named, minute(1)).ok).toBe(true);
});
