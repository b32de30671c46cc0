import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsEntered } from '@/domain/dossier/entered';
import type { Operation } from '@/domain/journal/change';
import { refKey } from '@/domain/shared/ids';
import { act, histories, type Move, move, type Person, play, sorted } from '@/testing/histories';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeMotion, makeRequest } from '@/testing/records';
import { isNothingNew, textQuestions } from './settle';
import { standingEntries } from './standingEntries';

type Side = 'ours' | 'theirs';

function takeOver(one: Person, other: Person, take: Side, deletion: 'keep' | 'delete') {
  const plan = one.planOf(other.journal());
  return one.merge(plan, answerAll(plan, take, deletion));
}

type Change = ReturnType<Person['merge']>;

/** Takes a change back where that is still possible, and gives what took it back. */
function takeBack(person: Person, change: Change | undefined): Change | undefined {
  if (!change || !person.journal().some((entry) => entry.change === change)) return undefined;
  try {
    return person.undo(change);
  } catch {
    // Changed since: it is not taken back, as on a page.
    return change;
  }
}

const example = [makeMotion('a'), makeRequest('v-a', 'a')].map(
  (record): Operation => ({ type: 'put', record }),
);

/** What two people make anew never bears the same id; what they know of one another they may both change. */
function ownOrKnown(person: Person, who: number, one: Move): Parameters<typeof act>[1] {
  const isKnown = one.id === 'a' || person.stateOf({ kind: 'motion', id: one.id }) !== undefined;
  return isKnown && one.what === 'motion' ? one : { ...one, id: `${one.id}${who}` };
}

const runs = { numRuns: 200 };

describe('a merge that was undone', () => {
  it('leads to the same when the same file is merged again', () => {
    fc.assert(
      fc.property(histories, ({ take, deletion, ...moves }) => {
        const { anna, bert } = play(moves);
        const before = sorted(anna);
        const change = takeOver(anna, bert, take, deletion);
        const merged = sorted(anna);
        takeBack(anna, change);
        expect(sorted(anna)).toEqual(before);
        takeOver(anna, bert, take, deletion);
        expect(sorted(anna)).toEqual(merged);
      }),
      runs,
    );
  });

  it('leaves the work of the colleague as if it had never been', () => {
    fc.assert(
      fc.property(histories, ({ take, deletion, ...moves }) => {
        const [once, twice] = [play(moves), play(moves)];
        takeOver(once.bert, once.anna, take, deletion);
        takeBack(twice.anna, takeOver(twice.anna, twice.bert, take, 'delete'));
        takeOver(twice.bert, twice.anna, take, deletion);
        expect(sorted(twice.bert)).toEqual(sorted(once.bert));
      }),
      runs,
    );
  });

  it('asks the same again, and nothing more once it was decided that all stays as it is here', () => {
    const [anna, bert] = ['anna', 'bert'].map((name) => makePerson(name, () => minute(0)));
    if (!anna || !bert) throw new Error('two people');
    for (const one of [anna, bert]) {
      one.change(...example);
      one.change({ type: 'put', record: makeMotion('a', { notes: `Van ${one.name}` }) });
    }
    takeBack(anna, takeOver(anna, bert, 'theirs', 'keep'));
    const again = anna.planOf(bert.journal());
    expect(again.entries).toEqual([]);
    expect(textQuestions(again, { texts: {}, deletions: {} })).toHaveLength(1);
    expect(isNothingNew(again)).toBe(false);
    anna.merge(again, answerAll(again, 'ours', 'keep'));
    expect(anna.stateOf(makeMotion('a'))?.fields['notes']).toBe('Van anna');
    expect(isNothingNew(anna.planOf(bert.journal()))).toBe(true);
  });

  it('is no obstacle to having the same in the end, however three people merged and undid', () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('act' as const), one: move, who: fc.nat(2) }),
      fc.record({
        type: fc.constant('merge' as const),
        who: fc.nat(2),
        from: fc.nat(2),
        take: fc.constantFrom('ours' as const, 'theirs' as const),
        deletion: fc.constantFrom('keep' as const, 'delete' as const),
      }),
      fc.record({ type: fc.constant('undo' as const), who: fc.nat(2) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        let minutes = 0;
        const people = ['anna', 'bert', 'cees'].map((name) =>
          makePerson(name, () => minute(minutes)),
        );
        for (const person of people) {
          minutes += 1;
          person.change(...example);
        }
        const last = new Map<Person, Change | undefined>();
        for (const one of steps) {
          minutes += 1;
          const person = people[one.who];
          if (!person) continue;
          if (one.type === 'act') act(person, ownOrKnown(person, one.who, one.one));
          else if (one.type === 'undo') last.set(person, takeBack(person, last.get(person)));
          else {
            const other = people[one.from];
            if (other && other !== person) {
              last.set(person, takeOver(person, other, one.take, one.deletion));
            }
          }
          const { entries } = standingEntries(person.journal());
          const standing = recordsEntered(entries).records.toSorted((a, b) =>
            refKey(a) < refKey(b) ? -1 : 1,
          );
          expect(standing).toEqual(sorted(person));
        }
        minutes += 1;
        const [anna, bert, cees] = people;
        if (!anna || !bert || !cees) throw new Error('three people');
        takeOver(anna, bert, 'ours', 'keep');
        takeOver(anna, cees, 'theirs', 'delete');
        for (const other of [bert, cees]) {
          takeOver(other, anna, 'theirs', 'keep');
          expect(sorted(other)).toEqual(sorted(anna));
        }
      }),
      runs,
    );
  });
});
