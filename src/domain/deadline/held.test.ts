import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '@/domain/dossier/standing';
import { day } from '@/domain/shared/day';
import { between, claim, type RawRecord, rawDossier } from '@/testing/rawDossier';

const study = { kind: 'study', id: 's' } as const;
const endOf2023 = between(undefined, '2023-12-31', 'eind 2023');
const summer = between('2024-06-01', '2024-08-31', 'zomer 2024');
const open = between('2024-06-01', undefined, 'na de zomer');
const vague = { words: 'later', kind: 'vague', approximate: true };

type Shifted = readonly [saidOn: string, term: unknown];

function standing(
  on: string,
  shifts: readonly Shifted[],
  deliveredOn?: string,
  first: unknown = endOf2023,
) {
  const records: RawRecord[] = shifts.map(([saidOn, term], at) => ({
    kind: 'shift',
    id: `shift-${at}`,
    deadlineId: 'd',
    saidOn,
    term,
  }));
  const dossier = rawDossier(
    { ...study },
    { kind: 'deadline', id: 'd', subjects: [study], term: first, saidOn: '2023-01-01' },
    ...records,
    ...(deliveredOn ? [claim(study, 'study', 'delivered', deliveredOn)] : []),
  );
  const [only] = deadlinesOf(dossier, study, day(on));
  return only && [only.headline.code, only.heldTo.words, only.againstPresent.code];
}

describe('the one word for how a deadline stands', () => {
  it.each<[string, Shifted[], string[]]>([
    ['2024-01-01', [], ['certainlyLate', 'eind 2023', 'certainlyLate']],
    ['2024-05-01', [['2024-02-21', summer]], ['certainlyLate', 'eind 2023', 'running']],
    ['2024-05-01', [['2024-02-21', vague]], ['certainlyLate', 'eind 2023', 'unknown']],
    ['2024-09-01', [['2024-02-21', summer]], ['certainlyLate', 'eind 2023', 'certainlyLate']],
  ])(
    'T7: is late against the first promise once that was missed: on %s, shifts %j',
    (on, shifts, expected) => {
      expect(standing(on, shifts)).toEqual(expected);
    },
  );

  it.each<[string, Shifted[], string[]]>([
    ['2023-12-15', [['2023-12-01', summer]], ['running', 'zomer 2024', 'running']],
    ['2024-01-01', [['2023-12-01', summer]], ['postponed', 'eind 2023', 'running']],
    ['2024-01-01', [['2023-12-31', summer]], ['postponed', 'eind 2023', 'running']],
    ['2024-07-01', [['2023-12-01', summer]], ['possiblyLate', 'zomer 2024', 'possiblyLate']],
    ['2024-09-01', [['2023-12-01', summer]], ['certainlyLate', 'eind 2023', 'certainlyLate']],
    ['2024-05-01', [['2023-12-01', vague]], ['certainlyLate', 'eind 2023', 'unknown']],
  ])(
    'T7: is fair to a postponement before the term ended: on %s, shifts %j',
    (on, shifts, expected) => {
      expect(standing(on, shifts)).toEqual(expected);
    },
  );

  it('T7: stays late when the second postponement came after the term of the first', () => {
    const shifts: Shifted[] = [
      ['2023-12-01', between(undefined, '2024-02-01')],
      ['2024-03-01', summer],
    ];
    expect(standing('2024-05-01', shifts)?.[0]).toBe('certainlyLate');
  });

  it.each<[string, string, Shifted[], string]>([
    ['missed the first promise', '2024-07-01', [['2024-02-21', summer]], 'deliveredLate'],
    ['kept what was agreed in time', '2024-07-01', [['2023-12-01', summer]], 'deliveredPostponed'],
    [
      'came after an open term that was agreed in time',
      '2024-07-01',
      [['2023-12-01', open]],
      'deliveredPostponed',
    ],
    ['missed what was agreed in time too', '2024-10-01', [['2023-12-01', summer]], 'deliveredLate'],
    ['kept the first promise after all', '2023-12-30', [['2023-12-01', summer]], 'deliveredInTime'],
  ])('T7: says of a delivery that it %s', (_, deliveredOn, shifts, code) => {
    expect(standing('2025-01-01', shifts, deliveredOn)?.[0]).toBe(code);
  });

  it('T7: is held to the present term when the first gave none', () => {
    expect(standing('2024-09-01', [['2024-02-01', summer]], undefined, vague)).toEqual([
      'certainlyLate',
      'zomer 2024',
      'certainlyLate',
    ]);
  });
});
