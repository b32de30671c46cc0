import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { lastLook } from '@/domain/dossier/standing';
import { day } from '@/domain/shared/day';
import { makeCheck } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { checkableFrom, checksOf } from './checks';

const motion = makeMotion('motie', { submittedOn: '2023-07-04' });
const request = makeRequest('verzoek', 'motie');
const ofMotion = { subject: { kind: 'motion', id: 'motie' } } as const;
const ref = ofMotion.subject;

describe('who looked when', () => {
  it('N2: at a request looked at its motion too, and the last day counts', () => {
    const dossier = buildDossier([
      motion,
      request,
      makeCheck('motie', { ...ofMotion, on: '2024-01-01' }),
      makeCheck('verzoek', { on: '2024-05-01', outcome: 'unchanged' }),
      makeCheck('later', { on: '2024-07-01' }),
    ]);
    const on = day('2024-06-01');
    expect(lastLook(dossier, ref, on)).toMatchObject({
      on: '2024-05-01',
      check: { id: 'verzoek' },
    });
    expect(checksOf(dossier, ref, on).map(({ id }) => id)).toEqual(['motie', 'verzoek']);
  });

  it('N2: at a motion did not go through its requests', () => {
    const dossier = buildDossier([
      motion,
      request,
      makeCheck('motie', { ...ofMotion, on: '2024-01-01', outcome: 'unchanged' }),
    ]);
    expect(
      lastLook(dossier, { kind: 'request', id: 'verzoek' }, day('2024-06-01')),
    ).toBeUndefined();
  });
});

describe('the first day on which someone can have looked', () => {
  it('is that from which the item, or the motion of a request, is known', () => {
    const dossier = buildDossier([motion, request]);
    expect(checkableFrom(dossier, ref)).toBe('2023-07-04');
    expect(checkableFrom(dossier, { kind: 'request', id: 'verzoek' })).toBe('2023-07-04');
  });

  it('is in the year 1900 at the earliest', () => {
    expect(checkableFrom(buildDossier([makeMotion('motie')]), ref)).toBe('1900-01-01');
  });
});
