import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectsOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Operation } from '@/domain/journal/change';
import { refKey } from '@/domain/shared/ids';
import { answerAll, makePerson, minute } from '@/testing/people';
import { makeClaim, makeMotion, makeRequest } from '@/testing/records';
import { textQuestions } from './settle';

type Person = ReturnType<typeof makePerson>;

const move = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom('motion', 'request', 'claim', 'delete'),
  id: fc.constantFrom('a', 'b'),
  title: fc.constantFrom('Een', 'Twee', 'Drie'),
  owner: fc.option(fc.constantFrom('WRR', 'BZK'), { nil: undefined }),
  minutes: fc.nat(3),
});
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

function recordFor({ what, id, title, owner }: Move): DossierRecord {
  if (what === 'request') return makeRequest(`v-${id}`, id, { title });
  if (what === 'claim') {
    const code = title === 'Een' ? 'open' : 'answered';
    return makeClaim(`s-${id}`, 'x', {
      subject: { kind: 'request', id: `v-${id}` },
      axis: 'own',
      code,
      holdsFrom: '2026-01-01',
      reason: title,
    });
  }
  return makeMotion(id, { title, ...(owner && { owner }) });
}

/** Does what a page would let one do: nothing about what is not there, and a deletion takes along what hangs on it. */
function act(person: Person, one: Move): void {
  const { records } = person.records();
  const present = new Map(records.map((record) => [refKey(record), record]));
  const record = recordFor(one);
  if (one.what === 'delete') {
    const gone = new Set([`motion:${one.id}`]);
    for (const other of [...records, ...records]) {
      const subjects = subjectsOf(other).map(refKey);
      if (subjects.length > 0 && subjects.every((key) => gone.has(key))) gone.add(refKey(other));
    }
    const operations = records
      .filter((ref) => gone.has(refKey(ref)))
      .map((ref): Operation => ({ type: 'delete', ref }));
    person.change(...operations);
  } else if (subjectsOf(record).every((subject) => present.has(refKey(subject)))) {
    person.change({ type: 'put', record });
  }
}

const histories = fc.record({
  together: fc.array(move, { maxLength: 5 }),
  apart: fc.array(move, { maxLength: 10 }),
  isExample: fc.boolean(),
  take: fc.constantFrom('ours', 'theirs'),
  deletion: fc.constantFrom('keep', 'delete'),
});

function play(moves: { together: readonly Move[]; apart: readonly Move[]; isExample: boolean }) {
  let minutes = 0;
  const now = () => minute(minutes);
  const [anna, bert] = [makePerson('anna', now), makePerson('bert', now)] as const;
  const start = [makeMotion('a'), makeRequest('v-a', 'a')].map(
    (record): Operation => ({ type: 'put', record }),
  );
  anna.change(...start);
  if (moves.isExample) {
    minutes += 1;
    bert.change(...start);
  } else {
    for (const one of moves.together) act(anna, one);
    bert.add(anna.journal());
  }
  for (const one of moves.apart) {
    minutes += one.minutes;
    act(one.who === 0 ? anna : bert, one);
  }
  minutes += 1;
  return { anna, bert };
}

function sorted(person: Person): DossierRecord[] {
  return person.records().records.toSorted((a, b) => (refKey(a) < refKey(b) ? -1 : 1));
}

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
