import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { lastLook } from '@/domain/dossier/standing';
import { day } from '@/domain/shared/day';
import { makeCheck, makeVerdict } from '@/testing/facts';
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

describe('what else counts as a look', () => {
  const on = day('2024-06-01');
  const claim = (axis: 'own' | 'execution' | 'decision', code: string) =>
    makeVerdict('stand', { axis, code, holdsFrom: '2024-05-01' });

  it('N3: one’s own verdict about a request is a look at its motion', () => {
    const own = { ...claim('own', 'open'), subject: { kind: 'request', id: request.id } } as const;
    expect(lastLook(buildDossier([motion, request, own]), ref, on)).toEqual({
      on: '2024-05-01',
      check: undefined,
    });
  });

  it.each([
    ['decision', 'adopted'],
    ['execution', 'executed'],
  ] as const)('N3: what others said on the axis %s is none', (axis, code) => {
    const said = { ...claim(axis, code), subject: ref };
    expect(lastLook(buildDossier([motion, request, said]), ref, on)).toBeUndefined();
  });
});

describe('what was entered by the user', () => {
  const entered = {
    ...makeVerdict('stand', { axis: 'decision', code: 'adopted', holdsFrom: '2024-01-01' }),
    subject: ref,
    recordedAt: '2024-05-31T22:30:00.000Z',
  };
  const dossier = buildDossier([motion, request, entered]);

  it('N3: is a look on the day of entry in the Netherlands, from whatever day it holds', () => {
    expect(lastLook(dossier, ref, day('2024-06-01'))?.on).toBe('2024-06-01');
  });

  it('N3: is none on a day before', () => {
    expect(lastLook(dossier, ref, day('2024-05-31'))).toBeUndefined();
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
