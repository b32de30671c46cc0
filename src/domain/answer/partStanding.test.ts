import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { motionAnswer } from '@/domain/motion/answer';
import { makeDeadline, makeShift, makeTerm } from '@/testing/facts';
import {
  announced,
  byWrr,
  due,
  found,
  partial,
  q1,
  request,
  requests,
  says,
  spring,
  summer,
  today,
  wrr,
} from '@/testing/madeUpMotion';
import { makeMotion } from '@/testing/records';
import { announcedFor } from './announcedFor';
import { partStanding, requestStanding } from './partStanding';

const motion = makeMotion('motie');

function answerOf(records: readonly DossierRecord[]) {
  const dossier = buildDossier([motion, ...records]);
  const [first] = motionAnswer(dossier, motion, today).requests;
  if (!first) throw new Error('no request');
  return { dossier, answer: first };
}

function standings(records: readonly DossierRecord[], isInForce = true) {
  const { answer } = answerOf(records);
  return {
    request: requestStanding(answer, isInForce),
    parts: answer.parts.map((part) => partStanding(answer, part, isInForce)),
  };
}

describe('how a part and its request are shown', () => {
  it('S6: what is only announced is open, of the part and of the request', () => {
    const announcedOnly = { state: 'open', note: 'announced' };
    expect(standings([request(1), says(1, '2024-02-01', announced)])).toEqual({
      request: announcedOnly,
      parts: [announcedOnly],
    });
  });

  it('S6: a note holds of the request when it holds of all its parts', () => {
    const records = [
      request(1, { aspects: ['cohesie'] }),
      says(1, '2024-02-01', { ...announced, aspects: ['cohesie'] }),
    ];
    expect(standings(records)).toEqual({
      request: { state: 'open', note: undefined },
      parts: [
        { state: 'open', note: undefined },
        { state: 'open', note: 'announced' },
      ],
    });
  });

  it('S6: with a source that names no part it is told that it may be another part', () => {
    const unplaced = { state: 'partlyAnswered', note: 'unplaced' };
    const records = [...requests(2), says('motie', '2024-03-01', partial)];
    expect(standings(records)).toEqual({ request: unplaced, parts: [unplaced] });
    const named = [...records, says(1, '2024-04-01', { ...partial, by: 'Loket' })];
    expect(standings(named).request).toEqual({ state: 'partlyAnswered', note: undefined });
  });

  it('S6: what asks nothing is not assessable, with why where its condition failed', () => {
    const failed = { state: 'notAssessable', note: 'notAsked' };
    const records = [request(1, { condition: 'als het kan' }), found(1, 'notMet')];
    expect(standings(records)).toEqual({ request: failed, parts: [failed] });
    const ended = { state: 'notAssessable', note: undefined };
    expect(standings([request(1), says(1, '2024-03-01')], false)).toEqual({
      request: ended,
      parts: [ended],
    });
  });
});

describe('for when a part is announced', () => {
  const wordsOf = (records: readonly DossierRecord[]) => {
    const { dossier, answer } = answerOf([
      request(1),
      wrr,
      says(1, '2024-02-01', byWrr),
      ...records,
    ]);
    const [part] = answer.parts;
    return part && announcedFor(dossier, part, today)?.words;
  };
  const ofStudy = { subjects: [{ kind: 'study', id: 'wrr' } as const] };

  it('is the term of the study, the present one after a postponement', () => {
    const promised = makeDeadline('termijn', spring, ofStudy);
    expect(wordsOf([promised])).toBe('voorjaar 2024');
    expect(wordsOf([promised, makeShift('uitstel', summer)])).toBe('zomer 2024');
  });

  it('is not told where no term is known, or another source has another', () => {
    expect(wordsOf([due(1, q1)])).toBeUndefined();
    expect(wordsOf([makeDeadline('t', makeTerm('spoedig', '', ''), ofStudy)])).toBeUndefined();
    const promised = makeDeadline('termijn', spring, ofStudy);
    expect(wordsOf([promised, says(1, '2024-02-01', announced)])).toBeUndefined();
  });
});
