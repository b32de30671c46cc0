import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, type Person, play, sorted } from '@/testing/histories';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeMotion, makeRequest } from '@/testing/records';
import { type Answers, isNothingNew } from './settle';

type Answer = 'keep' | 'delete';

const noAnswers: Answers = { texts: {}, deletions: {} };
const motion = { kind: 'motion' as const, id: 'm' };

function answered(person: Person, file: ReturnType<Person['journal']>, answer: Answer) {
  const plan = person.planOf(file);
  return person.merge(plan, answerAll(plan, 'ours', answer));
}

/** Two people with one motion and its request, on a clock that goes on by itself. */
function pair() {
  let minutes = 0;
  const now = () => {
    minutes += 1;
    return minute(minutes);
  };
  const [anna, bert] = [makePerson('anna', now), makePerson('bert', now)] as const;
  anna.change(
    { type: 'put', record: makeMotion('m') },
    { type: 'put', record: makeRequest('v', 'm') },
  );
  bert.add(anna.journal());
  return { anna, bert };
}

const answers = fc.constantFrom<Answer[]>('keep', 'delete');

const works = ['changed', 'added'] as const;

/** Anna deletes the motion, Bert works on it. */
function apart(work: (typeof works)[number]) {
  const { anna, bert } = pair();
  anna.change({ type: 'delete', ref: motion }, { type: 'delete', ref: makeRequest('v', 'm') });
  const record =
    work === 'changed'
      ? makeMotion('m', { notes: 'Van Bert' })
      : makeRequest('w', 'm', { number: 2 });
  bert.change({ type: 'put', record });
  return { anna, bert };
}

/** After that each answers apart from the other whether it stays. */
function answeredApart(work: (typeof works)[number], ofAnna: Answer, ofBert: Answer) {
  const { anna, bert } = apart(work);
  const files = { anna: bert.journal(), bert: anna.journal() };
  answered(anna, files.anna, ofAnna);
  answered(bert, files.bert, ofBert);
  return { anna, bert };
}

function questionsOf(one: Person, other: Person) {
  return one.planOf(other.journal()).deletions;
}

function isThere(person: Person): boolean {
  return person.records().records.some(({ id }) => id === 'm');
}

const ways = works.flatMap((work) =>
  (['keep', 'delete'] as const).map((ofAnna) => ({ work, ofAnna })),
);
const other = { keep: 'delete', delete: 'keep' } as const;

describe('a deletion about which two people each answered apart', () => {
  it.each(ways)(
    'is asked about again at both, with who answered what ($work, $ofAnna)',
    ({ work, ofAnna }) => {
      const { anna, bert } = answeredApart(work, ofAnna, other[ofAnna]);
      const isGoneAtAnna = ofAnna === 'delete';
      const [deleter, keeper] = isGoneAtAnna ? ['anna', 'bert'] : ['bert', 'anna'];
      for (const [one, its, isGone] of [
        [anna, bert, isGoneAtAnna],
        [bert, anna, !isGoneAtAnna],
      ] as const) {
        expect(questionsOf(one, its)).toMatchObject([
          {
            root: { id: 'm' },
            deletedBy: isGone ? 'ours' : 'theirs',
            deletion: { author: deleter },
            keptBy: { author: keeper },
            changes: [],
          },
        ]);
      }
    },
  );

  it.each(ways)('is asked about no more when they agree ($work, $ofAnna)', ({ work, ofAnna }) => {
    const { anna, bert } = answeredApart(work, ofAnna, ofAnna);
    expect([questionsOf(anna, bert), questionsOf(bert, anna)]).toEqual([[], []]);
    anna.merge(anna.planOf(bert.journal()), noAnswers);
    bert.merge(bert.planOf(anna.journal()), noAnswers);
    expect(sorted(anna)).toEqual(sorted(bert));
    expect(isThere(anna)).toBe(ofAnna === 'keep');
  });

  it.each(ways)(
    'ends as the one says who answers again, and has seen the other answer ($work, $ofAnna)',
    ({ work, ofAnna }) => {
      for (const last of ['keep', 'delete'] as const) {
        const { anna, bert } = answeredApart(work, ofAnna, other[ofAnna]);
        answered(anna, bert.journal(), last);
        expect(questionsOf(bert, anna)).toEqual([]);
        bert.merge(bert.planOf(anna.journal()), noAnswers);
        expect(sorted(anna)).toEqual(sorted(bert));
        expect(isThere(bert)).toBe(last === 'keep');
        expect(isNothingNew(bert.planOf(anna.journal()))).toBe(true);
        anna.merge(anna.planOf(bert.journal()), noAnswers);
        expect(isNothingNew(anna.planOf(bert.journal()))).toBe(true);
      }
    },
  );

  it.each(ways)('is asked about as often as they differ ($work, $ofAnna)', ({ work, ofAnna }) => {
    const { anna, bert } = answeredApart(work, ofAnna, other[ofAnna]);
    const files = [bert.journal(), anna.journal()] as const;
    answered(anna, files[0], ofAnna);
    answered(bert, files[1], other[ofAnna]);
    expect(questionsOf(anna, bert)).toHaveLength(1);
    expect(questionsOf(bert, anna)).toHaveLength(1);
  });

  it('was not answered by who took over a deletion of what they had left alone', () => {
    const { anna, bert } = pair();
    const deletion = [motion, makeRequest('v', 'm')].map(
      (ref) => ({ type: 'delete', ref }) as const,
    );
    anna.change(...deletion);
    bert.merge(bert.planOf(anna.journal()), noAnswers);
    anna.change({ type: 'put', record: makeMotion('m') });
    expect([questionsOf(anna, bert), questionsOf(bert, anna)]).toEqual([[], []]);
    bert.merge(bert.planOf(anna.journal()), noAnswers);
    expect(isThere(bert)).toBe(true);
  });

  it.each(['keep', 'delete'] as const)('can be taken back and done again (%s)', (answer) => {
    const { anna, bert } = apart('changed');
    const files = { anna: bert.journal(), bert: anna.journal() };
    for (const [one, file] of [
      [anna, files.anna],
      [bert, files.bert],
    ] as const) {
      const before = sorted(one);
      const undo = one.undo(answered(one, file, answer));
      expect(sorted(one)).toEqual(before);
      const redo = one.undo(undo);
      expect(isThere(one)).toBe(answer === 'keep');
      one.undo(redo);
      expect(sorted(one)).toEqual(before);
    }
  });

  it('is never decided unasked, and both end alike, whatever they did before', () => {
    fc.assert(
      fc.property(
        histories,
        answers,
        fc.boolean(),
        ({ deletion, ...moves }, ofBert, isBertFirst) => {
          const { anna, bert } = play(moves);
          const [plan, back] = [anna.planOf(bert.journal()), bert.planOf(anna.journal())];
          const merges = [
            () => anna.merge(plan, answerAll(plan, moves.take, deletion)),
            () => bert.merge(back, answerAll(back, moves.take, ofBert)),
          ];
          for (const merge of isBertFirst ? merges.toReversed() : merges) merge();
          const differing = ofBert === deletion ? [] : plan.deletions;
          const asked = new Set(differing.map(({ root }) => root.id));
          for (const [one, its] of [
            [anna, bert],
            [bert, anna],
          ] as const) {
            const again = new Set(questionsOf(one, its).map(({ root }) => root.id));
            expect(again).toEqual(asked);
          }
          answered(anna, bert.journal(), deletion);
          expect(questionsOf(bert, anna)).toEqual([]);
          answered(bert, anna.journal(), deletion);
          expect(sorted(bert)).toEqual(sorted(anna));
        },
      ),
      { numRuns: 100 },
    );
  });
});
