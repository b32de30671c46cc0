import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectsOf } from '@/domain/dossier/dossier';
import { refKey } from '@/domain/shared/ids';
import { histories, type Person, play, sorted } from '@/testing/histories';
import { answerAll } from '@/testing/people';
import { isNothingNew, textQuestions } from './settle';

function orphansOf(person: Person): string[] {
  const { records } = person.records();
  const keys = new Set(records.map(refKey));
  return records
    .filter(
      (one) => subjectsOf(one).length > 0 && !subjectsOf(one).some((ref) => keys.has(refKey(ref))),
    )
    .map(refKey);
}

const runs = { numRuns: 200 };

describe('two people who worked apart', () => {
  it('have the same after each took over the work of the other, and nothing is left without what it is about', () => {
    fc.assert(
      fc.property(histories, ({ take, deletion, ...moves }) => {
        const { anna, bert } = play(moves);
        const plan = anna.planOf(bert.journal());
        anna.merge(plan, answerAll(plan, take, deletion));
        expect(orphansOf(anna)).toEqual([]);
        expect(anna.records().rejected).toEqual([]);
        const back = bert.planOf(anna.journal());
        expect(back.deletions).toEqual([]);
        expect(textQuestions(back, { texts: {}, deletions: {} })).toEqual([]);
        bert.merge(back, answerAll(back, 'ours', 'keep'));
        expect(sorted(bert)).toEqual(sorted(anna));
        const { records } = anna.planOf(bert.journal());
        expect(records.filter(({ isThere, fields }) => isThere && fields.length > 0)).toEqual([]);
      }),
      runs,
    );
  });

  it('find nothing to do when the same file comes twice', () => {
    fc.assert(
      fc.property(histories, ({ take, deletion, ...moves }) => {
        const { anna, bert } = play(moves);
        const plan = anna.planOf(bert.journal());
        anna.merge(plan, answerAll(plan, take, deletion));
        const before = anna.journal();
        const again = anna.planOf(bert.journal());
        expect(again).toMatchObject({ entries: [], deletions: [], apart: [], ahead: [] });
        expect(isNothingNew(again)).toBe(true);
        anna.merge(again, answerAll(again, 'theirs', 'delete'));
        expect(anna.journal()).toEqual(before);
      }),
      runs,
    );
  });

  it('get everything back as it was by taking the merge back', () => {
    fc.assert(
      fc.property(histories, ({ take, deletion, ...moves }) => {
        const { anna, bert } = play(moves);
        const before = sorted(anna);
        const plan = anna.planOf(bert.journal());
        const change = anna.merge(plan, answerAll(plan, take, deletion));
        const after = sorted(anna);
        if (!anna.journal().some((entry) => entry.change === change)) {
          expect(after).toEqual(before);
          return;
        }
        anna.undo(change);
        expect(sorted(anna)).toEqual(before);
      }),
      runs,
    );
  });
});
