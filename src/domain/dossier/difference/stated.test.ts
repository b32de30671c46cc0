import { describe, expect, it } from 'vitest';
import { always, inShort, motion, one, shows, told, two } from '@/testing/differences';
import { claim, type RawRecord, between as term } from '@/testing/rawDossier';

const motions = [motion, one, two];

describe('the changes between two days', () => {
  it.each([
    ['status', claim(always, 'study', 'running', '2024-02-21'), 'established'],
    [
      'status',
      { ...claim(always, 'study', 'running', '2024-02-21'), source: { documentId: 'brief' } },
      'document',
    ],
    [
      'status',
      {
        ...claim(always, 'study', 'running', '2024-02-21'),
        happened: term('2024-01-05', '2024-01-05'),
      },
      'happened',
    ],
    [
      'evidenceAdded',
      { ...shows('e', '2024-02-21', one), locator: { documentId: 'brief' } },
      'document',
    ],
    [
      'assigned',
      {
        kind: 'assignment',
        id: 'a',
        subject: { kind: 'study', id: 's' },
        from: '2024-02-21',
        source: { documentId: 'brief' },
      },
      'document',
    ],
  ] as const)('bear with a %s what its day is', (type, record: RawRecord, code) => {
    const letter: RawRecord = {
      kind: 'document',
      id: 'brief',
      dated: term('2024-02-21', '2024-02-21'),
    };
    const found = told([always, ...motions, letter, record], '2024-01-01', '2024-12-31');
    expect(found.find((difference) => difference.type === type)?.stated?.code).toBe(code);
  });

  it('tell of notes from which day they hold', () => {
    const noted = { ...always, notes: 'Wordt verwacht', notesFrom: '2024-02-21' };
    expect(told([noted], '2024-01-01', '2024-12-31').map(inShort)).toEqual(['2024-02-21 s edited']);
  });
});
