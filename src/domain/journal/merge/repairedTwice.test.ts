import { beforeEach, describe, expect, it } from 'vitest';
import { restamped } from '@/domain/journal/restamp';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeStudy } from '@/testing/records';
import { isNothingNew } from './settle';

const wrong = new Date('2027-11-27T09:00:00.000Z');
const title = 'Onder een klok die voorliep';

function ids(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** The same change under a clock a year ahead, repaired by Anna and some minutes later by Bram; and what was there before. */
function twoRepairs() {
  let now = minute(0);
  const author = makePerson('auteur', () => now);
  author.change({ type: 'put', record: makeStudy('a', { title: 'Eerst' }) });
  const before = author.journal();
  now = wrong;
  author.change({ type: 'put', record: makeStudy('a', { title }) });
  const [anna, bram] = [
    restamped(author.journal(), { now: minute(1), nextId: ids('anna') }),
    restamped(author.journal(), { now: minute(5), nextId: ids('bram') }),
  ];
  return { before, anna, bram };
}

describe('a merge that names the later of two repairs of the same entry', () => {
  const { before, anna, bram } = twoRepairs();
  let cees = makePerson('cees', () => minute(10));
  const titleOf = (person: typeof cees) => person.stateOf(makeStudy('a'))?.fields['title'];
  /** Cees takes over the work as Bram repaired it, and takes that back. */
  beforeEach(() => {
    cees = makePerson('cees', () => minute(10));
    cees.add(before);
    const plan = cees.planOf(bram);
    cees.undo(cees.merge(plan, answerAll(plan, 'theirs', 'keep')));
  });

  it('is undone for the first of them too: that is not taken for what stands, and can be merged', () => {
    expect(titleOf(cees)).toBe('Eerst');
    const plan = cees.planOf(anna);
    expect(plan.undoneHere).toBeDefined();
    expect(plan.records).toMatchObject([{ fields: [{ field: 'title', theirs: title }] }]);
    cees.merge(plan, answerAll(plan, 'theirs', 'keep'));
    expect(titleOf(cees)).toBe(title);
    expect(isNothingNew(cees.planOf(bram))).toBe(true);
  });

  it('takes nothing back in a copy that has the first of them, also after another merge there', () => {
    const dirk = makePerson('dirk', () => minute(20));
    dirk.add(anna);
    const plan = dirk.planOf(cees.journal());
    expect(plan.undoneThere).toBeDefined();
    dirk.merge(plan, answerAll(plan, 'ours', 'keep'));
    expect(titleOf(dirk)).toBe(title);
    const again = dirk.planOf(bram);
    expect(again.records).toEqual([]);
    expect(titleOf(dirk)).toBe(title);
  });
});
