import { expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import { between, claim, rawDossier } from '@/testing/rawDossier';
import { momentsBetween } from './moments';

const study = { kind: 'study', id: 's' } as const;
const request = { kind: 'request', id: 'r', motionId: 'm' } as const;
const [from, to, on] = [day('2023-06-15'), day('2025-06-15'), day('2024-06-15')];
const due = (earliest: string | undefined, latest: string | undefined) =>
  ({
    kind: 'deadline',
    id: 'd',
    subjects: [{ kind: 'request', id: 'r' }, study],
    term: between(earliest, latest),
  }) as const;

it.each([
  ['within', due('2024-01-01', '2024-12-31'), 1],
  ['over the edge', due('2023-01-01', '2023-06-15'), 1],
  ['before', due('2022-01-01', '2023-06-14'), 0],
  ['after', due('2025-06-16', '2026-01-01'), 0],
  ['without a last day, begun before', due('2022-01-01', undefined), 0],
  ['without an interval', due(undefined, undefined), 0],
])('shows a deadline of two items once when its term falls %s', (_name, deadline, count) => {
  const dossier = rawDossier({ kind: 'motion', id: 'm' }, request, { ...study }, deadline);
  expect(momentsBetween(dossier, from, to, on)).toHaveLength(count);
});

it('shows what was delivered at its delivery instead of its deadline', () => {
  const dossier = rawDossier(
    { ...study },
    { ...due('2023-01-01', '2023-12-31'), subjects: [study] },
    claim(study, 'study', 'delivered', '2024-03-01'),
  );
  expect(momentsBetween(dossier, from, to, on)).toMatchObject([
    { type: 'delivered', term: { earliest: '2024-03-01' }, timeliness: { code: 'deliveredLate' } },
  ]);
});
