import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { coverages } from '@/domain/evidence/evidence';
import { motionAnswer } from '@/domain/motion/answer';
import { day } from '@/domain/shared/day';
import { makeCheck, makeEvidence, makeTerm, makeVerdict } from '@/testing/facts';
import { makeClaim, makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { explainMotion } from './explain';
import { type AnswerState, subjectAnswer } from './subjectAnswer';

const motion = makeMotion('motie');
const request = makeRequest('verzoek', 'motie');
const today = day('2026-11-21');
const ofStudy = { source: { type: 'study', studyId: 'studie' } } as const;
const study = makeStudy('studie');
const subject = { kind: 'request', id: 'verzoek' } as const;

function stateOf(...records: DossierRecord[]): AnswerState {
  return subjectAnswer(buildDossier([motion, ...records]), subject, today).state;
}

function motionOf(...records: DossierRecord[]) {
  return motionAnswer(buildDossier([motion, ...records]), motion, today);
}

describe('evidence', () => {
  it('E1: counts from the day on which it is said', () => {
    expect(stateOf(request, makeEvidence('brief', { on: '2026-11-21' }))).toBe('answered');
    expect(stateOf(request, makeEvidence('brief', { on: '2026-11-22' }))).toBe('open');
  });

  it('E2: by a study counts from the start of its present run of being delivered', () => {
    const claims = [
      makeClaim('eerst', 'studie', { code: 'delivered', holdsFrom: '2024-02-01' }),
      makeClaim('terug', 'studie', { code: 'running', holdsFrom: '2024-03-01' }),
      makeClaim('opnieuw', 'studie', { code: 'delivered', holdsFrom: '2024-09-01' }),
      makeClaim('bevestigd', 'studie', { code: 'delivered', holdsFrom: '2025-01-01' }),
    ];
    const dossier = buildDossier([motion, request, study, makeEvidence('e', ofStudy), ...claims]);
    expect(subjectAnswer(dossier, subject, today).answeredAt?.latest).toBe('2024-09-01');
    expect(subjectAnswer(dossier, subject, day('2024-04-01')).state).toBe('open');
  });

  it('E4: that is announced for the whole leaves a request open', () => {
    expect(stateOf(request, makeEvidence('brief', { stage: 'announced' }))).toBe('open');
  });

  it.each([
    [{ type: 'document', documentId: 'brief' } as const, undefined, '2024-03-01', '2024-03-01'],
    [{ type: 'event', title: 'Sessies' } as const, undefined, undefined, '2024-03-01'],
    [
      { type: 'event', title: 'Sessies' } as const,
      makeTerm('februari 2024', '2024-02-01', '2024-02-29'),
      '2024-02-01',
      '2024-02-29',
    ],
  ])('E3: by a document or an event came when that is known: %#', (source, happened, from, to) => {
    const evidence = makeEvidence('e', { source, on: '2024-03-01', happened });
    const dossier = buildDossier([motion, request, evidence]);
    const { answeredAt } = subjectAnswer(dossier, subject, today);
    expect([answeredAt?.earliest, answeredAt?.latest]).toEqual([from, to]);
  });

  it('E5: by a stopped study is not expected any more', () => {
    const stopped = makeClaim('stop', 'studie', {
      code: 'stopped',
      reason: 'Geen budget',
      source: { note: 'Brief' },
    });
    const dossier = buildDossier([motion, request, study, makeEvidence('e', ofStudy), stopped]);
    expect(subjectAnswer(dossier, subject, today).parts[0]?.state).toBe('open');
  });

  it('E6: is taken back by a later statement that the same source does not cover it', () => {
    const source = { type: 'event', title: 'Brief' } as const;
    const whole = makeEvidence('eerst', { source, on: '2024-01-01' });
    const none = makeEvidence('later', { source, on: '2024-02-01', coverage: 'none' });
    expect(stateOf(request, whole, none)).toBe('open');
    const again = makeEvidence('weer', { source, on: '2024-03-01' });
    expect(stateOf(request, whole, none, again)).toBe('answered');
  });

  it('E6: is not taken back by what another source, or the same one earlier, does not cover', () => {
    const whole = makeEvidence('eerst', { on: '2024-02-01' });
    const other = makeEvidence('ander', { on: '2024-03-01', coverage: 'none' });
    const earlier = makeEvidence('vroeger', {
      source: whole.source,
      on: '2024-01-01',
      coverage: 'none',
    });
    expect(stateOf(request, whole, other, earlier)).toBe('answered');
  });

  it('E7: that says it does not cover leaves a request open', () => {
    expect(stateOf(request, makeEvidence('niet', { coverage: 'none' }))).toBe('open');
  });
});

describe('parts and subjects', () => {
  it('P3: several partial sources never make a whole by themselves', () => {
    const parts = ['a', 'b', 'c'].map((id) => makeEvidence(id, { coverage: 'partial' }));
    expect(stateOf(request, ...parts)).toBe('partlyAnswered');
  });

  const conditional = makeRequest('verzoek', 'motie', { condition: 'Als er risico’s zijn' });
  const found = (code: 'met' | 'notMet', holdsFrom = '2024-01-01') =>
    makeVerdict(`${code}-${holdsFrom}`, { axis: 'condition', code, subject, holdsFrom });

  it('S2: can not be assessed while its condition is not established', () => {
    expect(stateOf(conditional)).toBe('notAssessable');
    expect(stateOf(conditional, makeEvidence('a', { stage: 'announced' }))).toBe('notAssessable');
    expect(stateOf(conditional, found('met', '2026-12-01'))).toBe('notAssessable');
  });

  it('S2: shows what delivered evidence covers all the same', () => {
    expect(stateOf(conditional, makeEvidence('a', { coverage: 'partial' }))).toBe('partlyAnswered');
    expect(stateOf(conditional, makeEvidence('a'))).toBe('answered');
  });

  it('S5: is open once its condition was found to be met', () => {
    expect(stateOf(conditional, found('met'))).toBe('open');
  });

  it('S1: asks nothing when its condition was found not to be met', () => {
    expect(stateOf(conditional, found('notMet'), makeEvidence('a'))).toBe('notAssessable');
  });

  it('C1: takes of its condition what holds on the day, not what was found before or after', () => {
    const claims = [found('met', '2024-02-01'), found('notMet', '2024-06-01')];
    const dossier = buildDossier([motion, conditional, ...claims]);
    const on = (text: string) => subjectAnswer(dossier, subject, day(text)).condition;
    expect(on('2024-01-31')).toBe('notEstablished');
    expect(on('2024-05-31')).toBe('met');
    expect(on('2024-06-01')).toBe('notMet');
  });

  it('C1: has no use for what was found of a condition that it does not have', () => {
    expect(stateOf(request, found('notMet'))).toBe('open');
  });

  it('serves commitments and recommendations by the same rules', () => {
    for (const kind of ['commitment', 'recommendation'] as const) {
      const ref = { kind, id: 'zaak' };
      const partly = makeEvidence('deel', { subject: ref, coverage: 'partial' });
      expect(subjectAnswer(buildDossier([partly]), ref, today).state).toBe('partlyAnswered');
      const whole = makeEvidence('geheel', { subject: ref });
      expect(subjectAnswer(buildDossier([partly, whole]), ref, today).state).toBe('answered');
    }
  });

  it('P2: keeps open when it was covered if a source does not say when it came', () => {
    const happened = makeTerm('onlangs', '', '');
    const delivered = makeClaim('klaar', 'studie', { code: 'delivered', happened });
    const dossier = buildDossier([motion, request, study, makeEvidence('e', ofStudy), delivered]);
    const { state, answeredAt } = subjectAnswer(dossier, subject, today);
    expect([state, answeredAt]).toEqual(['answered', happened]);
  });

  it('N1: carries the last search that found nothing, also when it was about the whole motion', () => {
    const searches = [
      makeCheck('eerste', { on: '2025-01-01' }),
      makeCheck('motie', { on: '2026-01-01', subject: { kind: 'motion', id: 'motie' } }),
      makeCheck('ongewijzigd', { on: '2026-02-01', outcome: 'unchanged' }),
      makeCheck('later', { on: '2026-12-01' }),
    ];
    const dossier = buildDossier([motion, request, ...searches]);
    expect(subjectAnswer(dossier, subject, today).searched?.id).toBe('motie');
  });
});

describe('motions', () => {
  const rejected = makeVerdict('v', { axis: 'decision', code: 'rejected' });

  it('M1: obliges to nothing once it was rejected, withdrawn or lapsed', () => {
    const answer = motionOf(request, makeEvidence('a'), rejected);
    expect([answer.state, answer.notInForce?.code]).toEqual(['notAssessable', 'rejected']);
    const later = makeVerdict('v', { axis: 'decision', code: 'rejected', holdsFrom: '2026-12-01' });
    expect(motionOf(request, makeEvidence('a'), later).state).toBe('answered');
  });

  it('M2: can not be assessed without requests', () => {
    expect(motionOf().state).toBe('notAssessable');
  });

  it('M3: leaves out a request of which the condition was not met', () => {
    const second = makeRequest('tweede', 'motie', { number: 2, condition: 'Als' });
    const failed = makeVerdict('niet', {
      axis: 'condition',
      code: 'notMet',
      subject: { kind: 'request', id: 'tweede' },
    });
    expect(motionOf(request, second, failed, makeEvidence('a')).state).toBe('answered');
    expect(motionOf(second, failed).state).toBe('notAssessable');
  });

  it('M5, M6, M7: is answered in part while one of its requests can not be assessed', () => {
    const unsure = makeRequest('tweede', 'motie', { number: 2, condition: 'Als' });
    expect(motionOf(request, unsure, makeEvidence('a')).state).toBe('partlyAnswered');
    expect(motionOf(request, unsure).state).toBe('open');
    expect(motionOf(unsure).state).toBe('notAssessable');
  });

  it('M4: is answered when its last request was', () => {
    const second = makeRequest('tweede', 'motie', { number: 2 });
    const late = makeEvidence('b', {
      subject: { kind: 'request', id: 'tweede' },
      on: '2025-02-01',
    });
    expect(motionOf(request, second, makeEvidence('a'), late).answeredAt?.latest).toBe(
      '2025-02-01',
    );
  });
});

/** How good a state is, for comparing; not assessable is the least that can be said. */
const ranks: { readonly [State in AnswerState]: number } = {
  notAssessable: 0,
  open: 1,
  partlyAnswered: 2,
  answered: 3,
};

const aspectNames = ['a', 'b', 'c'] as const;
const requestArbitrary = fc.record({
  aspects: fc.subarray([...aspectNames]),
  isConditional: fc.boolean(),
});
const evidenceArbitrary = fc.record({
  request: fc.nat(5),
  aspects: fc.subarray([...aspectNames]),
  source: fc.constantFrom('x', 'y', 'z'),
  coverage: fc.constantFrom(...coverages),
  stage: fc.constantFrom('announced', 'delivered'),
  on: fc.constantFrom('2023-01-01', '2024-01-01', '2025-01-01'),
});
const madeUp = fc.record({
  requests: fc.array(requestArbitrary, { minLength: 1, maxLength: 6 }),
  evidence: fc.array(evidenceArbitrary, { maxLength: 12 }),
});
type MadeUp = typeof madeUp extends fc.Arbitrary<infer Value> ? Value : never;
type MadeUpEvidence = MadeUp['evidence'][number];

function recordsOf({ requests, evidence }: MadeUp): DossierRecord[] {
  return [
    motion,
    ...requests.map(({ aspects, isConditional }, index) =>
      makeRequest(`r${index}`, 'motie', {
        number: index + 1,
        aspects: aspects.map((id) => ({ id, name: `Aspect ${id}` })),
        ...(isConditional && { condition: 'Als het nodig is' }),
      }),
    ),
    ...evidence.map((one, index) => evidenceOf(`e${index}`, one)),
  ];
}

function evidenceOf(id: string, one: MadeUpEvidence) {
  const { request: number, aspects, source, coverage, stage, on } = one;
  return makeEvidence(id, {
    subject: { kind: 'request', id: `r${number}` },
    aspectIds: aspects,
    source: { type: 'event', title: source },
    coverage,
    stage,
    on,
  });
}

function answerOf(madeUpMotion: MadeUp, extra: readonly DossierRecord[] = []) {
  const dossier = buildDossier([...recordsOf(madeUpMotion), ...extra]);
  const answer = motionAnswer(dossier, motion, today);
  return { dossier, answer, states: answer.requests.map(({ state }) => state) };
}

describe('made-up motions of one to six requests', () => {
  it('never change state by what is only announced', () => {
    fc.assert(
      fc.property(madeUp, evidenceArbitrary, (made, one) => {
        const extra = evidenceOf('extra', { ...one, stage: 'announced' });
        expect(answerOf(made, [extra]).states).toEqual(answerOf(made).states);
      }),
    );
  });

  it('never get worse by delivered evidence that covers wholly or partly', () => {
    fc.assert(
      fc.property(madeUp, evidenceArbitrary, fc.boolean(), (made, one, isWhole) => {
        const extra = evidenceOf('extra', {
          ...one,
          stage: 'delivered',
          coverage: isWhole ? 'whole' : 'partial',
        });
        const before = answerOf(made);
        const after = answerOf(made, [extra]);
        expect(ranks[after.answer.state]).toBeGreaterThanOrEqual(ranks[before.answer.state]);
        for (const [index, state] of after.states.entries()) {
          expect(ranks[state]).toBeGreaterThanOrEqual(ranks[before.states[index] ?? 'answered']);
        }
      }),
    );
  });

  it('are answered only when every part of every request is wholly covered by something delivered', () => {
    fc.assert(
      fc.property(madeUp, (made) => {
        const { answer } = answerOf(made);
        const parts = answer.requests.flatMap((one) => one.parts);
        const all = parts.every(({ evidence }) =>
          evidence.some((one) => one.stage === 'delivered' && one.evidence.coverage === 'whole'),
        );
        expect(answer.state === 'answered').toBe(all);
        expect(answer.answeredAt !== undefined).toBe(all);
      }),
    );
  });

  it('name every part that is not covered in the explanation, each once', () => {
    fc.assert(
      fc.property(madeUp, (made) => {
        const { answer, dossier } = answerOf(made);
        const { groups, covered, total } = explainMotion(dossier, answer, today);
        const named = groups
          .flatMap(({ parts }) => parts)
          .map((part) => `${part.subject.id}/${part.aspectId ?? ''}`);
        const open = answer.requests.flatMap(({ subject: { id }, parts }) =>
          parts
            .filter(({ state }) => state !== 'covered')
            .map((part) => `${id}/${part.aspectId ?? ''}`),
        );
        expect(named.toSorted()).toEqual(open.toSorted());
        const kinds = groups.map(({ reason, expected, withdrawn, condition }) => {
          const takenBack = withdrawn.map(({ key }) => key).toSorted();
          return `${reason} ${expected.length > 0} ${takenBack.join(',')} ${condition}`;
        });
        expect(new Set(kinds).size).toBe(groups.length);
        expect(total - covered).toBe(open.length);
      }),
    );
  });

  it('get their evidence in any order', () => {
    fc.assert(
      fc.property(madeUp, (made) => {
        const turned = { ...made, evidence: made.evidence.toReversed() };
        expect(answerOf(turned).states).toEqual(answerOf(made).states);
        expect(answerOf(turned).answer.answeredAt).toEqual(answerOf(made).answer.answeredAt);
      }),
    );
  });
});
