import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { day } from '@/domain/shared/day';
import { makeClaim, makeMotion } from '@/testing/records';
import { differingSubmission } from './submission';

const motion = makeMotion('motie', { submittedOn: day('2022-11-15') });
const claimOn = (id: string, on: string) =>
  makeClaim(id, 'motie', {
    subject: { kind: 'motion', id: 'motie' },
    axis: 'decision',
    code: 'submitted',
    holdsFrom: day(on),
  });

describe('the day of submission', () => {
  it('names the claim that gives another day', () => {
    const claim = claimOn('c', '2022-11-14');
    expect(differingSubmission(buildDossier([motion, claim]), motion)).toEqual(claim);
  });

  it('has nothing to say where both agree, or where only one is known', () => {
    const agreeing = [motion, claimOn('a', '2022-11-14'), claimOn('b', '2022-11-15')];
    expect(differingSubmission(buildDossier(agreeing), motion)).toBeUndefined();
    expect(differingSubmission(buildDossier([motion]), motion)).toBeUndefined();
    const undated = makeMotion('motie');
    const dossier = buildDossier([undated, claimOn('c', '2022-11-14')]);
    expect(differingSubmission(dossier, undated)).toBeUndefined();
  });
});
