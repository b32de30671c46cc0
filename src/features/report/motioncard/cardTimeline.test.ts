import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { makeDeadline, makeTerm } from '@/testing/facts';
import { rawRecord } from '@/testing/rawDossier';
import { cardTimeline, shareOf, yearsBetween } from './cardTimeline';

const motion = rawRecord({ kind: 'motion', id: 'motie', title: 'Motie' });
const request = rawRecord({
  kind: 'request',
  id: 'verzoek',
  title: 'Verzoek',
  motionId: 'motie',
  number: 1,
});

describe('the small timeline of a card', () => {
  it('is not drawn when no day is known', () => {
    const dossier = buildDossier([motion, request]);
    const found = dossier.find('motion', 'motie');
    expect(found && cardTimeline(dossier, found, day('2026-11-21'))).toBeUndefined();
  });

  it('draws the four heaviest deadlines and says how many it leaves out', () => {
    const deadlines = ['1', '2', '3', '4', '5', '6'].map((n) =>
      makeDeadline(`termijn-${n}`, makeTerm(`${n} mei`, `2024-05-0${n}`, `2024-05-0${n}`)),
    );
    const dossier = buildDossier([motion, request, ...deadlines]);
    const found = dossier.find('motion', 'motie');
    const timeline = found && cardTimeline(dossier, found, day('2024-06-01'));
    expect(timeline?.lanes.map(({ key }) => key)).toEqual([
      'termijn-1',
      'termijn-2',
      'termijn-3',
      'termijn-4',
    ]);
    expect(timeline?.more).toBe(2);
  });

  it('keeps terms that are still to come within the drawing', () => {
    const deadline = makeDeadline('termijn', makeTerm('2027', '2027-01-01', '2027-12-31'));
    const dossier = buildDossier([motion, request, deadline]);
    const found = dossier.find('motion', 'motie');
    const timeline = found && cardTimeline(dossier, found, day('2024-06-01'));
    expect(timeline).toMatchObject({ from: '2023-07-06', to: '2027-12-31' });
    expect(timeline?.lanes[0]?.late).toBeUndefined();
  });

  it('places days by their share of the whole, in the middle when there is but one', () => {
    expect(shareOf(day('2024-01-11'), day('2024-01-01'), day('2024-01-21'))).toBe(0.5);
    expect(shareOf(day('2024-01-01'), day('2024-01-01'), day('2024-01-01'))).toBe(0.5);
  });

  it('names at most ten years', () => {
    expect(yearsBetween(day('2022-11-14'), day('2025-01-01'))).toEqual([2023, 2024, 2025]);
    expect(yearsBetween(day('2000-01-01'), day('2026-01-01')).length).toBeLessThanOrEqual(10);
  });
});
