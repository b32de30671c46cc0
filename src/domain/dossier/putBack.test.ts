import { describe, expect, it } from 'vitest';
import type { Operation } from '@/domain/journal/change';
import { replacingOperations } from '@/domain/journal/replace';
import { end2024, makeCheck, makeDeadline } from '@/testing/facts';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { putBackOf } from './putBack';
import type { DossierRecord } from './records';

const put = (record: DossierRecord): Operation => ({ type: 'put', record });
const remove = ({ kind, id }: DossierRecord): Operation => ({ type: 'delete', ref: { kind, id } });

const motion = makeMotion('m');
const request = makeRequest('r', 'm');
const makeDeadlineFor = (...ids: readonly string[]) =>
  makeDeadline('d', end2024, { subjects: ids.map((id) => ({ kind: 'request' as const, id })) });
const other = makeStudy('b', { title: 'Eerst' });

/** Anna with a motion, its request and a study; and Bert, who has her file. */
function makePair() {
  let minutes = 0;
  const now = () => minute(++minutes);
  const anna = makePerson('anna', now);
  const bert = makePerson('bert', now);
  anna.change(put(motion), put(request), put(other));
  bert.merge(bert.planOf(anna.journal()), answerAll(bert.planOf(anna.journal()), 'theirs', 'keep'));
  const mergeBert = () => {
    const plan = anna.planOf(bert.journal());
    return anna.merge(plan, answerAll(plan, 'theirs', 'delete'));
  };
  return { anna, bert, mergeBert };
}

function keysOf(back: ReturnType<typeof putBackOf>): string[] | undefined {
  return back?.type === 'put' ? back.records.map(({ id }) => id) : undefined;
}

describe('what comes back of what was deleted', () => {
  it('is the whole change where that deleted an item with its parts', () => {
    const { anna } = makePair();
    anna.change(remove(motion), remove(request));
    const { change } = anna.journal().at(-1) ?? {};
    expect(putBackOf(motion, anna.journal())).toEqual({ type: 'undo', change });
  });

  it('is the item with its parts alone where a merge did other things as well', () => {
    const { anna, bert, mergeBert } = makePair();
    bert.change(remove(motion), remove(request));
    bert.change(put({ ...other, title: 'Nieuw' }), put(makeStudy('c')));
    mergeBert();
    const back = putBackOf(motion, anna.journal());
    expect(back).toEqual({ type: 'put', records: [motion, request] });
  });

  it('leaves what was deleted apart, in one merge with it', () => {
    const { anna, bert, mergeBert } = makePair();
    bert.change(remove(other));
    bert.change(remove(motion), remove(request));
    mergeBert();
    expect(keysOf(putBackOf(other, anna.journal()))).toEqual(['b']);
  });

  it('is the item with its parts where another dossier came in its place', () => {
    const { anna } = makePair();
    anna.change(...replacingOperations([motion, request, other], [makeStudy('d')]));
    expect(keysOf(putBackOf(motion, anna.journal()))).toEqual(['m', 'r']);
  });

  it('takes along what it is about, also where that went later', () => {
    const { anna } = makePair();
    const check = makeCheck('s', { subject: { kind: 'motion', id: 'm' } });
    anna.change(put(check));
    anna.change(remove(check));
    anna.change(remove(motion), remove(request));
    expect(keysOf(putBackOf(check, anna.journal()))).toEqual(['s', 'm', 'r']);
  });

  it('takes along what it is about once nothing of that is left', () => {
    const { anna } = makePair();
    const second = makeRequest('r2', 'm');
    const deadline = makeDeadlineFor('r', 'r2');
    anna.change(put(second), put(deadline));
    anna.change(remove(deadline));
    anna.change(remove(motion), remove(request), remove(second));
    expect(keysOf(putBackOf(deadline, anna.journal()))).toEqual(['d', 'r', 'r2', 'm']);
  });

  it('leaves what it was about too where something of that is still there', () => {
    const { anna } = makePair();
    const deadline = makeDeadlineFor('r', 'r2');
    anna.change(put(makeMotion('m2')), put(makeRequest('r2', 'm2')), put(deadline));
    anna.change(remove(motion), remove(request));
    anna.change(remove(deadline));
    const { change } = anna.journal().at(-1) ?? {};
    expect(putBackOf(deadline, anna.journal())).toEqual({ type: 'undo', change });
  });

  it('is what was deleted, also after an answer that it stays away', () => {
    const { anna, bert, mergeBert } = makePair();
    anna.change(remove(motion), remove(request));
    const { change } = anna.journal().at(-1) ?? {};
    bert.change(put({ ...motion, notes: 'Van Bert' }));
    const merge = mergeBert();
    expect(putBackOf(motion, anna.journal())).toEqual({ type: 'undo', change });
    anna.undo(merge);
    expect(anna.journal().at(-1)).toMatchObject({ undoes: merge, action: 'changed' });
    expect(anna.stateOf(motion)?.deleted).toBe(true);
    if (change) anna.undo(change);
    expect(anna.stateOf(motion)?.deleted).toBe(false);
  });

  it('is all of the change that was undone', () => {
    const { anna, bert, mergeBert } = makePair();
    bert.change(put({ ...other, title: 'Nieuw' }), put(makeStudy('c')));
    const undo = anna.undo(mergeBert());
    const back = putBackOf({ kind: 'study', id: 'c' }, anna.journal());
    expect(back).toEqual({ type: 'undo', change: undo });
  });

  it('is nothing of what is there, or was never there', () => {
    const { anna } = makePair();
    expect(putBackOf(motion, anna.journal())).toBeUndefined();
    expect(putBackOf({ kind: 'study', id: 'x' }, anna.journal())).toBeUndefined();
    anna.change(remove(other));
    anna.change(put(other));
    expect(putBackOf(other, anna.journal())).toBeUndefined();
  });
});
