import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { makeDeadline } from '@/testing/facts';
import {
  byWrr,
  found,
  may,
  partial,
  request,
  requests,
  says,
  today,
  wrr,
} from '@/testing/madeUpMotion';
import { makeMotion, makeRequest } from '@/testing/records';
import { waitingMotions } from './waitingMotions';

const motion = makeMotion('motie');
const ofStudy = makeDeadline('van-wrr', may, { subjects: [{ kind: 'study', id: 'wrr' }] });

describe('waitingMotions', () => {
  it('tells of an open motion for which late study it waits', () => {
    const records = [motion, ...requests(2), wrr, says(1, '2024-02-01', byWrr), ofStudy];
    const [one, ...others] = waitingMotions(buildDossier(records), today);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ state: 'open', covered: 0, total: 2, openRequests: [] });
    expect(one?.via?.study.id).toBe('wrr');
  });

  it('puts a motion that waits for a study before one that only waits', () => {
    const other = makeMotion('andere');
    const records = [
      other,
      motion,
      ...requests(2),
      makeRequest('vraag', 'andere'),
      wrr,
      says(1, '2024-02-01', byWrr),
      ofStudy,
      says(1, '2024-03-01', partial),
    ];
    const list = waitingMotions(buildDossier(records), today);
    expect(list.map(({ motion: { id } }) => id)).toEqual(['motie', 'andere']);
    expect(list[0]?.state).toBe('partlyAnswered');
  });

  it('names the request that is left, also while its condition is unknown, but not once that failed', () => {
    const asked = [
      motion,
      request(1),
      request(2, { condition: 'als dat nodig is' }),
      says(1, '2024-03-01'),
    ];
    const left = (...more: DossierRecord[]) =>
      waitingMotions(buildDossier([...asked, ...more]), today).map(
        ({ openRequests }) => openRequests,
      );
    expect(left()).toEqual([[2]]);
    expect(left(found(2, 'notMet'))).toEqual([]);
  });
});
