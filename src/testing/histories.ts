import fc from 'fast-check';
import { subjectsOf } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Operation } from '@/domain/journal/change';
import { refKey } from '@/domain/shared/ids';
import { makePerson, minute } from './people';
import { makeClaim, makeMotion, makeRequest } from './records';

export type Person = ReturnType<typeof makePerson>;

/** Something that one of several people does to their own copy. */
export const move = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom('motion', 'request', 'claim', 'delete'),
  id: fc.constantFrom('a', 'b'),
  title: fc.constantFrom<string[]>('Een', 'Twee', 'Drie'),
  owner: fc.option(fc.constantFrom('WRR', 'BZK'), { nil: undefined }),
  minutes: fc.nat(3),
});
export type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

/** The same about a record of any id. */
type AnyMove = Omit<Move, 'id'> & { readonly id: string };

function recordFor({ what, id, title, owner }: AnyMove): DossierRecord {
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
export function act(person: Person, one: AnyMove): void {
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

/** Two people who have a past together, or each began from the example, and then work apart. */
export const histories = fc.record({
  together: fc.array(move, { maxLength: 5 }),
  apart: fc.array(move, { maxLength: 10 }),
  isExample: fc.boolean(),
  take: fc.constantFrom('ours', 'theirs'),
  deletion: fc.constantFrom('keep', 'delete'),
});

/** Plays such a history, on one clock. */
export function play(moves: {
  together: readonly Move[];
  apart: readonly Move[];
  isExample: boolean;
}) {
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

/** The records of somebody, in one order. */
export function sorted(person: Person): DossierRecord[] {
  return person.records().records.toSorted((a, b) => (refKey(a) < refKey(b) ? -1 : 1));
}
