import { beforeEach, describe, expect, it } from 'vitest';
import { makePerson, minute } from '@/testing/people';
import { makeMotion, makeRequest } from '@/testing/records';
import { countAnswers, keptAnswers } from './keptAnswers';
import type { Answers } from './settle';

function twoPeople() {
  const [anna, bert] = [makePerson('anna', () => minute(1)), makePerson('bert', () => minute(2))];
  const records = [makeMotion('a'), makeMotion('b'), makeRequest('v', 'b')];
  anna.change(...records.map((record) => ({ type: 'put' as const, record })));
  bert.add(anna.journal());
  const put = (person: typeof anna, changed: Parameters<typeof makeMotion>[1]) =>
    person.change({ type: 'put', record: makeMotion('a', changed) });
  put(anna, { title: 'Titel van Anna', summary: 'Tekst van Anna' });
  put(bert, { title: 'Titel van Bert', summary: 'Tekst van Bert' });
  anna.change(
    { type: 'delete', ref: makeMotion('b') },
    { type: 'delete', ref: makeRequest('v', 'b') },
  );
  bert.change({ type: 'put', record: makeRequest('v', 'b', { title: 'Scherper gevraagd' }) });
  return { anna, bert, put };
}

const answers: Answers = {
  texts: { 'motion:a#title': { take: 'ours' }, 'motion:a#summary': { take: 'theirs' } },
  deletions: { 'motion:b': 'keep' },
};

describe('answers, when the dossier changes before they are used', () => {
  let { anna, bert, put } = twoPeople();
  beforeEach(() => {
    ({ anna, bert, put } = twoPeople());
  });

  it('all hold when that change is about something else', () => {
    const before = anna.planOf(bert.journal());
    anna.change({ type: 'put', record: makeMotion('c') });
    expect(keptAnswers(answers, before, anna.planOf(bert.journal()))).toEqual(answers);
    expect(countAnswers(answers)).toBe(3);
  });

  it('hold no longer about a text that became another one; what was typed stays', () => {
    const before = anna.planOf(bert.journal());
    put(anna, { title: 'Nog een titel', summary: 'Tekst van Anna' });
    const after = anna.planOf(bert.journal());
    expect(keptAnswers(answers, before, after).texts).toEqual({
      'motion:a#summary': { take: 'theirs' },
    });
    const own = { take: 'own', text: 'Van beide' } as const;
    const typed = { ...answers, texts: { 'motion:a#title': own } };
    expect(keptAnswers(typed, before, after).texts).toEqual({ 'motion:a#title': own });
  });

  it('go with a question that is not there any more', () => {
    const before = anna.planOf(bert.journal());
    put(anna, { title: 'Titel van Bert', summary: 'Tekst van Anna' });
    anna.change(
      { type: 'put', record: makeMotion('b') },
      { type: 'put', record: makeRequest('v', 'b') },
    );
    expect(keptAnswers(answers, before, anna.planOf(bert.journal()))).toEqual({
      texts: { 'motion:a#summary': { take: 'theirs' } },
      deletions: {},
    });
  });
});
