import { expect, it } from 'vitest';
import { ambitionProgress } from '@/domain/ambition/progress';
import { day } from '@/domain/shared/day';
import { rawDossier } from '@/testing/rawDossier';
import { progressMarks } from './marks';

it('names the status behind a title, whatever direction that sets', () => {
  const dossier = rawDossier(
    { kind: 'ambition', id: 'a', number: 1 },
    { kind: 'recommendation', id: 'r', title: 'Koop \u202ein', ambitionId: 'a' },
  );
  const names = dossier
    .all('ambition')
    .flatMap((ambition) => progressMarks(ambitionProgress(dossier, ambition, day('2026-11-21'))))
    .map(({ name }) => name);
  expect(names).toEqual(['\u2068Koop \u202ein\u202c\u2069: Niet beoordeeld']);
});
