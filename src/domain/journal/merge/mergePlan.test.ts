import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '@/domain/dossier/records';
import { selectionOf } from '@/domain/dossier/selection';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { settle, textKey } from './settle';

function put(record: DossierRecord) {
  return { type: 'put' as const, record };
}

/** Two people with the same motion and request, on one clock that is set by hand. */
function pair() {
  const clock = { minutes: 0 };
  const now = () => minute(clock.minutes);
  const [anna, bert] = [makePerson('anna', now), makePerson('bert', now)];
  anna.change(put(makeMotion('m')), put(makeRequest('v', 'm')));
  bert.add(anna.journal());
  return { anna, bert, clock };
}

describe('the plan of a merge', () => {
  it('asks which text stays, and takes one that was made of both', () => {
    const { anna, bert } = pair();
    anna.change(put(makeMotion('m', { notes: 'Van Anna' })));
    bert.change(put(makeMotion('m', { notes: 'Van Bert' })));
    const plan = anna.planOf(bert.journal());
    const ref = { kind: 'motion' as const, id: 'm' };
    expect(settle(plan, { texts: {}, deletions: {} })).toMatchObject({
      error: { code: 'merge.unanswered' },
    });
    const text = 'Van beiden';
    anna.merge(plan, { texts: { [textKey(ref, 'notes')]: { take: 'own', text } }, deletions: {} });
    expect(anna.stateOf(ref)?.fields['notes']).toBe(text);
  });

  it('lets the later of two choices hold, whoever merges', () => {
    const { anna, bert, clock } = pair();
    anna.change(put(makeMotion('m', { owner: 'WRR' })));
    clock.minutes = 2;
    bert.change(put(makeMotion('m', { owner: 'BZK' })));
    for (const [one, other] of [
      [anna, bert],
      [bert, anna],
    ] as const) {
      const plan = one.planOf(other.journal());
      one.merge(plan, answerAll(plan, 'ours', 'keep'));
      expect(one.stateOf({ kind: 'motion', id: 'm' })?.fields['owner']).toBe('BZK');
    }
  });

  it('asks whether to keep what one deleted and the other added to', () => {
    const { anna, bert } = pair();
    anna.change(
      { type: 'delete', ref: makeMotion('m') },
      { type: 'delete', ref: makeRequest('v', 'm') },
    );
    bert.change(put(makeRequest('w', 'm', { number: 2 })));
    const plan = anna.planOf(bert.journal());
    expect(plan.deletions).toMatchObject([
      {
        root: { id: 'm' },
        deletedBy: 'ours',
        changes: [{ ref: { id: 'w' }, isNew: true, changed: [], by: { author: 'bert' } }],
      },
    ]);
    anna.merge(plan, answerAll(plan, 'ours', 'keep'));
    expect(
      anna
        .records()
        .records.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['m', 'v', 'w']);
  });

  it('says from what to what the other changed something that was deleted', () => {
    const { anna, bert } = pair();
    anna.change(put(makeMotion('m', { owner: 'WRR', notes: 'Van Anna' })));
    bert.change(
      { type: 'delete', ref: makeMotion('m') },
      { type: 'delete', ref: makeRequest('v', 'm') },
    );
    expect(anna.planOf(bert.journal()).deletions).toMatchObject([
      {
        deletedBy: 'theirs',
        changes: [
          {
            ref: { id: 'm' },
            isNew: false,
            changed: [
              { field: 'owner', from: undefined, to: 'WRR' },
              { field: 'notes', from: undefined, to: 'Van Anna' },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves out and names what comes from the future, and doubts our own clock when all of it does', () => {
    const { anna, bert, clock } = pair();
    clock.minutes = 20;
    bert.change(put(makeStudy('s')));
    clock.minutes = 10;
    expect(anna.planOf(bert.journal())).toMatchObject({
      entries: [],
      ahead: [{ ref: { id: 's' } }],
      isOwnClockSuspect: true,
    });
    clock.minutes = 15;
    expect(anna.planOf(bert.journal())).toMatchObject({
      entries: [{ ref: { id: 's' } }],
      ahead: [],
    });
  });

  it('sets apart what would not be whole, with what hangs on it alone', () => {
    const { anna, bert } = pair();
    bert.change(put(makeMotion('n')), put(makeRequest('w', 'n')));
    const part = bert.journal().filter(({ ref }) => ref.id !== 'n');
    expect(anna.planOf(part).apart).toMatchObject([
      { ref: { id: 'w' }, reason: { code: 'orphaned' } },
    ]);
  });

  it('takes the absence of something in a selection for nothing', () => {
    const { anna, bert } = pair();
    anna.change(put(makeStudy('s')));
    bert.change(put(makeMotion('m', { owner: 'BZK' })), put(makeStudy('t')));
    const part = selectionOf(bert.journal(), [{ kind: 'motion', id: 'm' }]);
    expect(new Set(part.map(({ ref }) => ref.id))).toEqual(new Set(['m', 'v']));
    const plan = anna.planOf(part);
    anna.merge(plan, answerAll(plan, 'theirs', 'delete'));
    expect(
      anna
        .records()
        .records.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['m', 's', 'v']);
  });
});
