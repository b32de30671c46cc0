import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { type Evidence, evidenceSchema } from '@/domain/evidence/evidence';
import { day } from '@/domain/shared/day';
import { makeClaim, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { motionAnswer } from './answer';

const motion = makeMotion('motie');
const request = makeRequest('verzoek', 'motie');
const withAspects = makeRequest('verzoek', 'motie', {
  aspects: [
    { id: 'cohesie', name: 'sociale cohesie' },
    { id: 'opvoeding', name: 'opvoeding' },
  ],
});
const today = day('2026-11-21');

function evidence(id: string, fields: Partial<v.InferInput<typeof evidenceSchema>> = {}): Evidence {
  return v.parse(evidenceSchema, {
    kind: 'evidence',
    id,
    subject: { kind: 'request', id: 'verzoek' },
    aspectIds: [],
    source: { type: 'document', documentId: 'brief' },
    coverage: 'whole',
    stage: 'delivered',
    on: '2024-03-01',
    locator: { documentId: 'brief' },
    ...fields,
  });
}

function answer(...records: DossierRecord[]) {
  return motionAnswer(buildDossier([motion, ...records]), motion, today);
}

describe('whether a motion is answered', () => {
  it('M2: cannot be assessed while no request is recorded', () => {
    expect(answer().state).toBe('notAssessable');
  });

  it('P5, S5, M7: keeps a request open without evidence', () => {
    expect(answer(request).state).toBe('open');
  });

  it('E3, P2, S3: counts a delivered source that covers the whole request', () => {
    const { state, requests } = answer(request, evidence('brief'));
    expect(state).toBe('answered');
    expect(requests[0]?.answeredAt?.latest).toBe('2024-03-01');
  });

  it('E4, P4: never counts an announced source as a delivered one', () => {
    const { state, requests } = answer(request, evidence('brief', { stage: 'announced' }));
    expect(state).toBe('open');
    expect(requests[0]?.parts.map((part) => part.state)).toEqual(['announced']);
  });

  it('counts a study only once it is delivered, whatever its evidence says', () => {
    const study = makeStudy('studie');
    const covered = evidence('studie', { source: { type: 'study', studyId: 'studie' } });
    expect(answer(request, study, covered).state).toBe('open');
    const delivered = makeClaim('klaar', 'studie', { code: 'delivered', holdsFrom: '2024-10-18' });
    const { state, requests } = answer(request, study, covered, delivered);
    expect(state).toBe('answered');
    expect(requests[0]?.answeredAt?.latest).toBe('2024-10-18');
  });

  it('does not count a study whose delivery was withdrawn later', () => {
    const covered = evidence('studie', { source: { type: 'study', studyId: 'studie' } });
    const delivered = makeClaim('klaar', 'studie', { code: 'delivered', holdsFrom: '2024-10-18' });
    const running = makeClaim('toch-niet', 'studie', { code: 'running', holdsFrom: '2024-11-01' });
    expect(answer(request, makeStudy('studie'), covered, delivered, running).state).toBe('open');
  });

  it('P3, E7: answers in part what is covered in part, and what is covered for "none" not at all', () => {
    expect(answer(request, evidence('deel', { coverage: 'partial' })).state).toBe('partlyAnswered');
    expect(answer(request, evidence('niet', { coverage: 'none' })).state).toBe('open');
  });

  it('P1, S4: keeps the request itself open when only its aspects are covered', () => {
    const { state, requests } = answer(
      withAspects,
      evidence('beide', { aspectIds: ['cohesie', 'opvoeding'] }),
    );
    expect(state).toBe('partlyAnswered');
    expect(requests[0]?.parts.map((part) => part.state)).toEqual(['open', 'covered', 'covered']);
    expect(requests[0]?.answeredAt).toBeUndefined();
  });

  it('is answered on the day on which the last part was covered', () => {
    const { requests } = answer(
      withAspects,
      evidence('zelf', { on: '2024-01-10' }),
      evidence('cohesie', { aspectIds: ['cohesie'], on: '2024-06-01' }),
      evidence('opvoeding-laat', { aspectIds: ['opvoeding'], on: '2024-09-01' }),
      evidence('opvoeding-vroeg', { aspectIds: ['opvoeding'], on: '2024-02-01' }),
    );
    expect(requests[0]?.answeredAt?.latest).toBe('2024-06-01');
  });

  it('leaves out what a source says after the day asked about', () => {
    const dossier = buildDossier([motion, request, evidence('later', { on: '2026-12-01' })]);
    expect(motionAnswer(dossier, motion, today).state).toBe('open');
  });

  it('M5: is partly answered while one of two requests is uncovered', () => {
    const second = makeRequest('tweede', 'motie', { number: 2 });
    const { state, requests } = answer(second, request, evidence('eerste'));
    expect(state).toBe('partlyAnswered');
    expect(requests.map((one) => [one.request.number, one.state])).toEqual([
      [1, 'answered'],
      [2, 'open'],
    ]);
  });
});
