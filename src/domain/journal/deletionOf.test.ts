import { describe, expect, it } from 'vitest';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeStudy } from '@/testing/records';
import { deletionOf } from './deletionOf';
import { writtenTime } from './written';

const study = makeStudy('a');
const ref = { kind: 'study', id: 'a' } as const;

function makePeople() {
  let minutes = 0;
  const make = (name: string) => makePerson(name, () => minute(++minutes));
  return { anna: make('anna'), bert: make('bert'), carla: make('carla') };
}

type Person = ReturnType<typeof makePerson>;

function mergeInto(one: Person, other: Person) {
  const plan = one.planOf(other.journal());
  one.merge(plan, answerAll(plan, 'theirs', 'delete'));
}

describe('how a record was deleted', () => {
  it('names who deleted it and when, through the merges that took it over', () => {
    const { anna, bert, carla } = makePeople();
    anna.change({ type: 'put', record: study });
    mergeInto(bert, anna);
    mergeInto(carla, anna);
    carla.change({ type: 'delete', ref });
    const own = carla.journal().at(-1);
    mergeInto(bert, carla);
    mergeInto(anna, bert);
    expect(anna.journal().at(-1)?.author).toBe('anna');
    const deletion = deletionOf(ref, anna.journal());
    expect(deletion?.made.author).toBe('carla');
    expect(deletion && writtenTime(deletion.made)).toEqual(own && writtenTime(own));
  });

  it('names who deleted it, and not who answered that it stays away', () => {
    const { anna, bert, carla } = makePeople();
    anna.change({ type: 'put', record: study });
    mergeInto(bert, anna);
    mergeInto(carla, anna);
    bert.change({ type: 'delete', ref });
    anna.change({ type: 'put', record: { ...study, title: 'Van Anna' } });
    mergeInto(carla, bert);
    mergeInto(carla, anna);
    expect(carla.stateOf(ref)?.deleted).toBe(true);
    expect(deletionOf(ref, carla.journal())?.made.author).toBe('bert');
  });

  it('tells when it went as another change was taken back', () => {
    const { anna } = makePeople();
    anna.change({ type: 'put', record: study });
    const [created] = anna.journal();
    expect(deletionOf(ref, anna.journal())).toBeUndefined();
    if (created) anna.undo(created.change);
    expect(deletionOf(ref, anna.journal())?.isUndo).toBe(true);
  });

  it('does not offer the whole of an undo that a merge took over', () => {
    const { anna, bert } = makePeople();
    bert.change({ type: 'put', record: study });
    mergeInto(anna, bert);
    const [created] = bert.journal();
    if (created) bert.undo(created.change);
    mergeInto(anna, bert);
    const deletion = deletionOf(ref, anna.journal());
    expect(deletion?.made).toMatchObject({ author: 'bert', undoes: created?.change });
    expect(deletion?.isUndo).toBe(false);
  });
});
