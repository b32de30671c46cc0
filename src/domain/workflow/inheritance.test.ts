import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { between, claim, type RawRecord, rawDossier } from '@/testing/rawDossier';
import { inheritedBy, partyCounts } from './inheritance';
import { isOwnedBy } from './owner';

const study = { kind: 'study', id: 's' } as const;
const motion = { kind: 'motion', id: 'm' } as const;
const commitment = { kind: 'commitment', id: 't' } as const;

function to(ministry: string, subject: { readonly id: string }, from: string): RawRecord {
  return { kind: 'assignment', id: `${ministry}-${subject.id}`, subject, ministry, from };
}

const dossier = rawDossier(
  study,
  motion,
  { ...commitment, owner: 'Ministerie van BZK' },
  { kind: 'recommendation', id: 'a' },
  to('BZK', study, '2024-01-01'),
  to('EZK', study, '2026-06-02'),
  to('BZK', motion, '2024-01-01'),
  { kind: 'deadline', id: 'd', subjects: [motion], term: between('2025-12-01', '2025-12-31') },
  {
    kind: 'step',
    id: 'p',
    subject: motion,
    term: between('2026-06-01', '2026-06-01'),
    saidOn: '2026-05-01',
    doneOn: '2026-06-10',
  },
);

function desk(name: string, on: string) {
  return inheritedBy(dossier, (owner) => owner !== undefined && isOwnedBy(owner, name), day(on));
}

describe('what someone takes over', () => {
  it.each([
    ['BZK', '2026-06-01', ['m', 't', 's']],
    ['BZK', '2026-06-02', ['m', 't']],
    ['EZK', '2026-06-01', []],
    ['EZK', '2026-06-02', ['s']],
  ])('at %s on %s is all that is open there, the most pressing first', (name, on, ids) => {
    expect(desk(name, on).map(({ item }) => item.id)).toEqual(ids);
  });

  it('comes with its terms, the days late, the chain and the steps as they stand on that day', () => {
    const [first] = desk('BZK', '2026-06-02');
    expect(first?.deadlines[0]?.standing.againstFirst).toEqual({
      code: 'certainlyLate',
      days: 153,
    });
    expect(first?.steps.map(({ id }) => id)).toEqual(['p']);
    expect(desk('BZK', '2026-06-11')[0]?.steps).toEqual([]);
    const [moved] = desk('EZK', '2026-06-02');
    expect(moved?.chain.map(({ ministry }) => ministry)).toEqual(['BZK', 'EZK']);
  });

  it('is told by the late study on which a motion without a term of its own waits', () => {
    const request = { kind: 'request', id: 'r', motionId: 'w' } as const;
    const waiting = rawDossier(
      { kind: 'commitment', id: 'none' },
      { kind: 'motion', id: 'w' },
      request,
      study,
      {
        kind: 'evidence',
        id: 'e',
        subject: { kind: 'request', id: 'r' },
        source: { type: 'study', studyId: 's' },
        stage: 'announced',
      },
      { kind: 'deadline', id: 'd', subjects: [study], term: between('2025-12-01', '2025-12-31') },
    );
    const [first, second, third] = inheritedBy(waiting, () => true, day('2026-06-02'));
    expect(first?.item.id).toBe('w');
    expect(first?.deadlines).toEqual([]);
    expect(first?.via?.study.id).toBe('s');
    expect(first?.via?.due.headline).toEqual({ code: 'certainlyLate', days: 153 });
    expect([second, third].map((other) => [other?.item.id, other?.via])).toEqual([
      ['s', undefined],
      ['none', undefined],
    ]);
  });

  it('leaves out what is closed', () => {
    const closed = rawDossier(
      study,
      to('BZK', study, '2024-01-01'),
      claim(study, 'study', 'stopped'),
    );
    expect(inheritedBy(closed, () => true, day('2026-06-01'))).toEqual([]);
  });
});

describe('among whom the work is divided', () => {
  it('counts per name, and what nobody has', () => {
    expect(partyCounts(dossier, day('2026-06-02'))).toEqual({
      parties: [
        { type: 'ministry', name: 'BZK', count: 2 },
        { type: 'ministry', name: 'EZK', count: 1 },
      ],
      nobody: 1,
    });
  });
});
