import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';
import { makeEvidence, makeVerdict } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { toldVerdicts } from './toldVerdicts';
import { verdictDifferences } from './verdictDifferences';

const motion = makeMotion('motie');
const requests = [makeRequest('een', 'motie'), makeRequest('twee', 'motie', { number: 2 })];
const today = day('2026-11-21');
const ruled = makeVerdict('kamer', { axis: 'chamber', code: 'notAccepted' });
const ofFirst = { subject: { kind: 'request', id: 'een' } } as const;
const letter = makeEvidence('brief', { ...ofFirst, on: '2024-10-18' });

function dossierOf(...records: DossierRecord[]) {
  return buildDossier([motion, ...requests, ...records]);
}

describe('a verdict about the motion and one about a request', () => {
  const across = (...records: DossierRecord[]) =>
    verdictDifferences(dossierOf(letter, ...records), { kind: 'motion', id: 'motie' }, today)
      .filter((difference) => difference.code === 'fromVerdict')
      .map(({ verdict, other }) => [verdict.claim.id, other.claim.id, other.request?.number]);

  it('V10: differ when the Kamer took no satisfaction and the user finds the request answered', () => {
    const own = makeVerdict('eigen', { ...ofFirst, axis: 'own', code: 'answered' });
    expect(across(ruled, own)).toEqual([['kamer', 'eigen', 1]]);
  });

  it('V10: do not differ when the one about the motion speaks of a part of it', () => {
    const partly = makeVerdict('kabinet', { axis: 'execution', code: 'partlyExecuted' });
    const own = makeVerdict('eigen', { ...ofFirst, axis: 'own', code: 'answered' });
    expect(across(partly, own)).toEqual([]);
  });
});

describe('what is told of the cabinet and the Kamer', () => {
  const told = (...records: DossierRecord[]) => {
    const dossier = dossierOf(...records);
    return toldVerdicts(dossier, motionAnswer(dossier, motion, today), today).map(
      ({ verdict, overtakenBy }) => [verdict.axis, overtakenBy?.earliest],
    );
  };
  const report = makeVerdict('kabinet', { axis: 'execution', code: 'inProgress' });

  it('V11: goes with what was delivered since', () => {
    expect(told(report, ruled, letter)).toEqual([
      ['execution', '2024-10-18'],
      ['chamber', '2024-10-18'],
    ]);
  });

  it('V11: holds while nothing came after it', () => {
    const before = makeEvidence('eerder', { ...ofFirst, on: '2024-04-01' });
    expect(told(report, before)).toEqual([['execution', undefined]]);
  });

  it('is nothing where they said nothing', () => {
    expect(told(makeVerdict('kamer', { axis: 'chamber', code: 'noRuling' }))).toEqual([]);
  });
});
