import { describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { between, claim, rawDossier } from '@/testing/rawDossier';
import { motionCounts, studyTimelinessCounts, timelinessOfItem } from './counts';

const on = day('2024-06-15');
const study = { kind: 'study', id: 's' } as const;

describe('counts of motions', () => {
  it('tells answered, partly answered, open and not assessable apart', () => {
    const evidence = { kind: 'evidence', subject: { kind: 'request', id: 'whole-1' } } as const;
    const dossier = rawDossier(
      { kind: 'motion', id: 'whole' },
      { kind: 'request', id: 'whole-1', motionId: 'whole' },
      { ...evidence, id: 'e1' },
      { kind: 'motion', id: 'part' },
      { kind: 'request', id: 'part-1', motionId: 'part' },
      { ...evidence, id: 'e2', subject: { kind: 'request', id: 'part-1' }, coverage: 'partial' },
      { kind: 'motion', id: 'open' },
      { kind: 'request', id: 'open-1', motionId: 'open' },
      { kind: 'motion', id: 'empty' },
    );
    expect(motionCounts(dossier, on)).toEqual({
      answered: 1,
      partlyAnswered: 1,
      open: 1,
      notAssessable: 1,
    });
  });
});

describe('timeliness of an item', () => {
  const late = {
    kind: 'deadline',
    id: 'late',
    subjects: [study],
    term: between('2023-01-01', '2023-12-31'),
  } as const;
  const running = {
    ...late,
    id: 'running',
    term: between('2026-01-01', '2026-12-31'),
  } as const;

  it.each([
    ['the heaviest of its deadlines', [running, late], 'certainlyLate'],
    ['unknown without any', [], 'unknown'],
    ['closed when it was stopped', [claim(study, 'study', 'stopped')], 'closed'],
    [
      'late where it was delivered late',
      [late, claim(study, 'study', 'delivered')],
      'deliveredLate',
    ],
  ])('is %s', (_name, records, code) => {
    const dossier = rawDossier({ ...study }, ...records);
    expect(timelinessOfItem(dossier, study, on).code).toBe(code);
    expect(Object.entries(studyTimelinessCounts(dossier, on)).filter(([, n]) => n > 0)).toEqual([
      [code, 1],
    ]);
  });
});
