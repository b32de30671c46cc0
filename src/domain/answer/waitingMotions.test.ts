import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { makeDeadline } from '@/testing/facts';
import { byWrr, may, partial, requests, says, today, wrr } from '@/testing/madeUpMotion';
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
    const found = waitingMotions(buildDossier(records), today);
    expect(found.map((it) => it.motion.id)).toEqual(['motie', 'andere']);
    expect(found[0]?.state).toBe('partlyAnswered');
  });
});
