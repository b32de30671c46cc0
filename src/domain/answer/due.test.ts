import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { outcomeOf } from '@/domain/dossier/standing';
import { day } from '@/domain/shared/day';
import {
  afterRecess,
  by2023,
  makeDeadline,
  makeEvidence,
  makeShift,
  makeTerm,
  makeVerdict,
  noNewTerm,
} from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { duesOf, heaviestDue } from './due';

const motion = makeMotion('motie');
const request = makeRequest('verzoek', 'motie');
const second = makeRequest('tweede', 'motie', { number: 2 });
const ref = { kind: 'request', id: 'verzoek' } as const;

function due(on: string, ...records: DossierRecord[]) {
  const [first] = duesOf(buildDossier([motion, request, second, ...records]), ref, day(on));
  if (!first) throw new Error('nothing is due');
  return first;
}

describe('the timeliness of a request', () => {
  it('T3: can be told by the first promise only after a shift to no known term', () => {
    const stand = due(
      '2024-03-01',
      makeDeadline('termijn', by2023),
      makeShift('uitstel', noNewTerm),
    );
    expect(stand.isTermUnknown).toBe(true);
    expect(stand.againstFirst).toEqual({ code: 'certainlyLate', days: 61 });
    expect(stand.againstPresent).toEqual({ code: 'unknown' });
    expect(stand.lateness).toEqual({ min: 61, max: 61 });
  });

  it('T3: is held against both terms after a shift to a known one', () => {
    const records = [makeDeadline('termijn', by2023), makeShift('uitstel', afterRecess)];
    const before = due('2024-08-01', ...records);
    expect([before.againstFirst.code, before.againstPresent.code]).toEqual([
      'certainlyLate',
      'running',
    ]);
    expect(due('2024-10-01', ...records).againstPresent).toEqual({ code: 'possiblyLate' });
    const delivered = due('2024-10-18', ...records, makeEvidence('a', { on: '2024-08-20' }));
    expect(delivered.againstFirst).toMatchObject({ code: 'deliveredLate', days: { min: 233 } });
    expect(delivered.againstPresent).toEqual({ code: 'deliveredInTime' });
  });

  it.each([
    ['possibly late up to what passed of the interval', '2024-03-31', '', { min: 0, max: 30 }],
    ['certainly late from the end of the interval', '2024-06-10', '', { min: 10, max: 10 }],
    ['delivered in time is not late', '2024-06-10', '2024-05-31', undefined],
    ['delivered late counts from the end', '2024-06-10', '2024-06-05', { min: 5, max: 5 }],
    ['before the interval is not late', '2024-01-10', '', undefined],
  ])('T4: %s', (_, on, deliveredOn, expected) => {
    const spring = makeDeadline('termijn', makeTerm('voorjaar 2024', '2024-03-01', '2024-05-31'));
    const evidence = deliveredOn ? [makeEvidence('a', { on: deliveredOn })] : [];
    expect(due(on, spring, ...evidence).lateness).toEqual(expected);
  });

  it('T2: stays late while only a part is covered', () => {
    const partial = makeEvidence('a', { coverage: 'partial', on: '2023-10-01' });
    const stand = due('2024-01-10', makeDeadline('termijn', by2023), partial);
    expect(stand.againstFirst).toEqual({ code: 'certainlyLate', days: 10 });
  });

  it('T1: includes what is due for the motion as a whole', () => {
    const whole = makeDeadline('termijn', by2023, { subjects: [{ kind: 'motion', id: 'motie' }] });
    expect(due('2024-01-10', whole)).toMatchObject({
      subject: ref,
      againstFirst: { code: 'certainlyLate', days: 10 },
    });
    const both = makeDeadline('termijn', by2023, {
      subjects: [{ kind: 'motion', id: 'motie' }, ref],
    });
    const dossier = buildDossier([motion, request, both]);
    expect(duesOf(dossier, ref, day('2024-01-10'))).toHaveLength(1);
  });

  it('T6: ends when the motion was rejected', () => {
    const rejected = makeVerdict('v', { axis: 'decision', code: 'rejected' });
    expect(due('2024-06-01', makeDeadline('termijn', by2023), rejected).againstFirst).toEqual({
      code: 'closed',
    });
  });
});

describe('what is due on a condition', () => {
  const conditional = makeRequest('verzoek', 'motie', { condition: 'Als het kan' });
  const met = makeVerdict('v', { axis: 'condition', code: 'met', subject: ref });
  const partial = makeEvidence('a', { coverage: 'partial', on: '2024-01-01' });

  it.each([
    ['is late once the condition is met', [met], 'certainlyLate'],
    ['is not late while nobody established the condition', [], 'conditional'],
    ['nor when a part came all the same', [partial], 'conditional'],
  ])('T8: %s', (_, records, code) => {
    for (const asked of [ref, { kind: 'motion', id: 'motie' } as const]) {
      const deadline = makeDeadline('termijn', by2023, { subjects: [asked] });
      const dossier = buildDossier([motion, conditional, deadline, ...records]);
      expect(duesOf(dossier, asked, day('2024-06-01'))[0]?.headline.code).toBe(code);
      expect(heaviestDue(dossier, motion, day('2024-06-01'))?.headline.code).toBe(code);
    }
  });
});

describe('the heaviest of all that is due for a motion', () => {
  const other = (id: string, term: string) =>
    makeDeadline(id, makeTerm(term, '', term), { subjects: [{ kind: 'request', id: 'tweede' }] });

  it.each([
    ['late now weighs more than delivered late', '2024-01-31', '2023-11-01', 'certainlyLate', 30],
    ['the later of two that are late', '2023-12-11', '', 'certainlyLate', 51],
  ])('T5: %s', (_, secondTerm, deliveredOn, code, days) => {
    const evidence = deliveredOn ? [makeEvidence('a', { on: '2024-02-20' })] : [];
    const dossier = buildDossier([
      motion,
      request,
      second,
      makeDeadline('termijn', by2023),
      other('ander', secondTerm),
      ...evidence,
    ]);
    const on = day(deliveredOn ? '2024-03-01' : '2024-01-31');
    expect(heaviestDue(dossier, motion, on)?.againstFirst).toEqual({ code, days });
  });

  it('is that of the motion itself while no requests are recorded', () => {
    const whole = makeDeadline('termijn', by2023, { subjects: [{ kind: 'motion', id: 'motie' }] });
    const stand = heaviestDue(buildDossier([motion, whole]), motion, day('2024-01-10'));
    expect(stand?.againstFirst).toEqual({ code: 'certainlyLate', days: 10 });
  });
});

describe('the term of a motion of which no requests are recorded', () => {
  const asked = { kind: 'motion', id: 'motie' } as const;
  const whole = makeDeadline('termijn', by2023, { subjects: [asked] });
  const letter = makeEvidence('brief', { subject: asked, on: '2024-01-11' });
  const partial = makeEvidence('brief', { subject: asked, on: '2024-01-11', coverage: 'partial' });
  const taken = makeEvidence('terug', {
    subject: asked,
    source: letter.source,
    on: '2024-02-01',
    coverage: 'none',
  });
  const holdsFrom = '2024-02-01';
  const withdrawn = makeVerdict('v', { axis: 'decision', code: 'withdrawn', holdsFrom });
  const headline = (...records: DossierRecord[]) =>
    heaviestDue(buildDossier([motion, whole, ...records]), motion, day('2024-03-01'))?.headline;

  it('T2: was met when a source came that covers the motion wholly', () => {
    expect(headline(letter)).toEqual({ code: 'deliveredLate', days: { min: 11, max: 11 } });
    // As it is told once the requests are there.
    expect(headline(letter, request)).toEqual(headline(letter));
  });

  it.each([
    ['a source that covers a part came', [partial], 'certainlyLate'],
    ['the source turned out not to cover it', [letter, taken], 'certainlyLate'],
    ['the motion ended', [letter, withdrawn], 'closed'],
  ])('T2, T6: was not when %s', (_, records, code) => {
    expect(headline(...records)?.code).toBe(code);
  });
});

describe('the outcome of a commitment', () => {
  const commitment = { kind: 'commitment', id: 'toezegging' } as const;
  const met = makeVerdict('v', { axis: 'commitment', code: 'met', subject: commitment });

  it('T2: is when evidence came, before when someone called it met', () => {
    const letter = makeEvidence('brief', { subject: commitment, on: '2024-03-01' });
    const seen = outcomeOf(buildDossier([letter, met]), commitment, day('2026-11-21'));
    expect(seen.delivered?.latest).toBe('2024-03-01');
  });

  it('T2: is when it was called met where no evidence is recorded', () => {
    const seen = outcomeOf(buildDossier([met]), commitment, day('2026-11-21'));
    expect(seen.delivered?.latest).toBe('2024-05-01');
  });
});
