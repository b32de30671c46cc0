import { expect, it } from 'vitest';
import { refKey } from '@/domain/shared/ids';
import { makePerson, minute } from '@/testing/people';
import { makeMotion, makeRequest } from '@/testing/records';
import { type Answers, textKey } from './settle';
import { kindEffects, toldMerges } from './summary';

const open: Answers = { texts: {}, deletions: {} };

function pair() {
  const clock = { minutes: 0 };
  const now = () => minute(clock.minutes);
  const [anna, bert] = [makePerson('anna', now), makePerson('bert', now)];
  const records = [makeMotion('m'), makeRequest('v', 'm')];
  anna.change(...records.map((record) => ({ type: 'put' as const, record })));
  bert.add(anna.journal());
  return { anna, bert, clock };
}

it('counts what one deleted and the other changed only once it was answered, and as was answered', () => {
  const { anna, bert } = pair();
  anna.change({ type: 'put', record: makeMotion('m', { owner: 'BZK' }) });
  bert.change(
    { type: 'delete', ref: makeMotion('m') },
    { type: 'delete', ref: makeRequest('v', 'm') },
  );
  const plan = anna.planOf(bert.journal());
  const told = (deletions: Answers['deletions']) => toldMerges(plan, { ...open, deletions });
  const key = refKey(makeMotion('m'));
  expect(told({}).map(({ effect }) => effect)).toEqual(['asked', 'asked']);
  expect(kindEffects(told({}))).toEqual([]);
  expect(told({ [key]: 'keep' })).toEqual([]);
  expect(kindEffects(told({ [key]: 'delete' }))).toMatchObject([
    { kind: 'motion', removed: 1 },
    { kind: 'request', removed: 1 },
  ]);
});

it('tells the text that was chosen, and nothing of one that stays', () => {
  const { anna, bert } = pair();
  const ref = makeMotion('m');
  anna.change({ type: 'put', record: makeMotion('m', { notes: 'Van Anna' }) });
  bert.change({ type: 'put', record: makeMotion('m', { notes: 'Van Bert' }) });
  const plan = anna.planOf(bert.journal());
  const key = textKey(ref, 'notes');
  const told = (texts: Answers['texts']) => toldMerges(plan, { ...open, texts });
  expect(told({})).toMatchObject([{ effect: 'asked', fields: [] }]);
  expect(told({ [key]: { take: 'ours' } })).toEqual([]);
  expect(told({ [key]: { take: 'own', text: 'Van beiden' } })).toMatchObject([
    { effect: 'changed', fields: [{ field: 'notes', from: 'Van Anna', to: 'Van beiden' }] },
  ]);
});

it('names a later value of ours as one that stays, with what the other had', () => {
  const { anna, bert, clock } = pair();
  bert.change({ type: 'put', record: makeMotion('m', { owner: 'WRR' }) });
  clock.minutes = 2;
  anna.change({ type: 'put', record: makeMotion('m', { owner: 'BZK' }) });
  expect(toldMerges(anna.planOf(bert.journal()), open)).toMatchObject([
    {
      effect: 'none',
      fields: [
        {
          from: 'BZK',
          to: 'BZK',
          contest: { stays: 'ours', other: 'WRR', otherBy: { author: 'bert' } },
        },
      ],
    },
  ]);
});
