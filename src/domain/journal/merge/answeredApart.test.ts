import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refKey } from '@/domain/shared/ids';
import { histories, type Person, play, sorted } from '@/testing/histories';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeMotion } from '@/testing/records';
import { type Answers, textKey, textQuestions } from './settle';

const noAnswers: Answers = { texts: {}, deletions: {} };
const ref = { kind: 'motion' as const, id: 'm' };
const sides = ['ours', 'theirs'] as const;

/** Two people of whom each wrote a text and answered, apart from the other, which of the two stays. */
function answeredApart(anna: 'ours' | 'theirs', bert: 'ours' | 'theirs', isAnnaFirst: boolean) {
  let minutes = 0;
  const now = () => minute(minutes);
  const people = { anna: makePerson('anna', now), bert: makePerson('bert', now) };
  people.anna.change({ type: 'put', record: makeMotion('m') });
  people.bert.add(people.anna.journal());
  const turns = isAnnaFirst ? (['anna', 'bert'] as const) : (['bert', 'anna'] as const);
  for (const name of turns) {
    minutes += 1;
    people[name].change({ type: 'put', record: makeMotion('m', { notes: `Van ${name}` }) });
  }
  const files = { anna: people.bert.journal(), bert: people.anna.journal() };
  const takes = { anna, bert };
  for (const name of turns) {
    minutes += 1;
    const plan = people[name].planOf(files[name]);
    people[name].merge(plan, answerAll(plan, takes[name], 'keep'));
  }
  minutes += 1;
  return people;
}

function questionsOf(one: Person, other: Person) {
  return textQuestions(one.planOf(other.journal()), noAnswers);
}

function notesOf(person: Person): unknown {
  return person.stateOf(ref)?.fields['notes'];
}

describe('a text about which two people each answered apart', () => {
  const ways = sides.flatMap((one) => [true, false].map((isFirst) => ({ one, isFirst })));
  it.each(ways)('is asked about again at both ($one, $isFirst)', ({ one, isFirst }) => {
    const { anna, bert } = answeredApart(one, one, isFirst);
    expect(notesOf(anna)).not.toBe(notesOf(bert));
    expect(questionsOf(anna, bert)).toHaveLength(1);
    expect(questionsOf(bert, anna)).toHaveLength(1);
  });

  it.each(ways)('is asked about no more when they agree ($one, $isFirst)', ({ one, isFirst }) => {
    const { anna, bert } = answeredApart(one, one === 'ours' ? 'theirs' : 'ours', isFirst);
    expect(notesOf(anna)).toBe(notesOf(bert));
    expect(questionsOf(anna, bert)).toEqual([]);
    expect(questionsOf(bert, anna)).toEqual([]);
  });

  it('is asked about again as often as they answer apart, until one has seen the answer of the other', () => {
    const { anna, bert } = answeredApart('ours', 'ours', true);
    const files = [anna.journal(), bert.journal()] as const;
    for (const [person, file] of [
      [anna, files[1]],
      [bert, files[0]],
    ] as const) {
      const plan = person.planOf(file);
      person.merge(plan, answerAll(plan, 'ours', 'keep'));
    }
    const plan = anna.planOf(bert.journal());
    expect(textQuestions(plan, noAnswers)).toHaveLength(1);
    anna.merge(plan, answerAll(plan, 'theirs', 'keep'));
    expect(questionsOf(bert, anna)).toEqual([]);
    bert.merge(bert.planOf(anna.journal()), noAnswers);
    expect([notesOf(anna), notesOf(bert)]).toEqual(['Van bert', 'Van bert']);
  });

  it('is written down with what was answered, also when all stays as it is', () => {
    for (const isFirst of [true, false]) {
      const { anna } = answeredApart('ours', 'ours', isFirst);
      expect(anna.journal().at(-1)).toMatchObject({
        author: 'anna',
        fields: [{ field: 'notes', from: 'Van anna', to: 'Van anna' }],
      });
    }
  });

  it('is no longer one of both when only the colleague goes on with it', () => {
    const { anna, bert } = answeredApart('ours', 'theirs', true);
    bert.merge(bert.planOf(anna.journal()), noAnswers);
    bert.change({ type: 'put', record: makeMotion('m', { notes: 'Verder' }) });
    expect(questionsOf(anna, bert)).toEqual([]);
    anna.merge(anna.planOf(bert.journal()), noAnswers);
    expect(notesOf(anna)).toBe('Verder');
  });

  it('is asked about again when one took it over from a record that both began', () => {
    const [anna, bert] = ['anna', 'bert'].map((name) => makePerson(name, () => minute(0)));
    if (!anna || !bert) throw new Error('two people');
    const write = (person: Person, notes: string) =>
      person.change({ type: 'put', record: makeMotion('m', { notes }) });
    write(anna, 'Een');
    write(anna, 'Twee');
    write(bert, 'Twee');
    write(bert, 'Drie');
    const [plan, other] = [anna.planOf(bert.journal()), bert.planOf(anna.journal())];
    anna.merge(plan, answerAll(plan, 'theirs', 'keep'));
    bert.merge(other, answerAll(other, 'theirs', 'keep'));
    expect([notesOf(anna), notesOf(bert)]).toEqual(['Drie', 'Twee']);
    expect(questionsOf(anna, bert)).toHaveLength(1);
    expect(questionsOf(bert, anna)).toHaveLength(1);
  });

  it('never changes unasked, whatever they did before', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom(...sides),
        fc.boolean(),
        ({ take, deletion, ...moves }, bertTakes, isBertFirst) => {
          // Who writes again what stood there changed nothing by it: each text is one of its own.
          const apart = moves.apart.map((one, at) => ({ ...one, title: `${one.title} ${at}` }));
          const { anna, bert } = play({ ...moves, apart });
          const [plan, other] = [anna.planOf(bert.journal()), bert.planOf(anna.journal())];
          const answers = answerAll(plan, take, deletion);
          const merges = [
            () => anna.merge(plan, answers),
            () => bert.merge(other, answerAll(other, bertTakes, deletion)),
          ];
          for (const merge of isBertFirst ? merges.toReversed() : merges) merge();
          const first = new Set(
            textQuestions(plan, answers).map(({ ref: about, field }) =>
              textKey(about, field.field),
            ),
          );
          for (const [one, its] of [
            [anna, bert],
            [bert, anna],
          ] as const) {
            const present = new Set(one.records().records.map(refKey));
            const again = one.planOf(its.journal());
            const unasked = again.records.flatMap((merge) =>
              present.has(refKey(merge.ref)) && merge.isThere
                ? merge.fields.filter(
                    ({ field, outcome }) =>
                      outcome !== 'asked' && first.has(textKey(merge.ref, field)),
                  )
                : [],
            );
            expect(unasked).toEqual([]);
          }
          const last = anna.planOf(bert.journal());
          anna.merge(last, answerAll(last, 'ours', 'keep'));
          const back = bert.planOf(anna.journal());
          expect(textQuestions(back, noAnswers)).toEqual([]);
          bert.merge(back, answerAll(back, 'ours', 'keep'));
          expect(sorted(bert)).toEqual(sorted(anna));
        },
      ),
      { numRuns: 100 },
    );
  });
});
