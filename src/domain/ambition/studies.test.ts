import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ambitionSchema } from '@/domain/ambition/ambition';
import { buildDossier } from '@/domain/dossier/dossier';
import { recommendationSchema } from '@/domain/recommendation/recommendation';
import { makeEvidence } from '@/testing/facts';
import { makeStudy } from '@/testing/records';
import { ambitionsOf, studiesUnder } from './studies';

const ambition = (id: string, number: number) =>
  v.parse(ambitionSchema, {
    kind: 'ambition',
    id,
    title: `Ambitie ${id}`,
    sources: [],
    number,
    by: 'Rathenau Instituut',
  });
const [first, second] = [ambition('a1', 1), ambition('a2', 2)];
const recommendation = v.parse(recommendationSchema, {
  kind: 'recommendation',
  id: 'r1',
  title: 'Aanbeveling',
  sources: [],
  weight: 'recommendation',
  number: '1',
  by: 'Rathenau Instituut',
  documentId: 'd1',
  ambitionId: 'a2',
  addressees: [],
  relatedIds: [],
});
const covers = (coverage: 'partial' | 'none') =>
  makeEvidence('e1', {
    subject: { kind: 'recommendation', id: 'r1' },
    source: { type: 'study', studyId: 's1' },
    coverage,
  });

describe('the ambitions of a study', () => {
  it('are those under which a source places it, and those whose recommendations it covers', () => {
    const study = makeStudy('s1', { ambitionIds: ['a1'] });
    const dossier = buildDossier([first, second, recommendation, study, covers('partial')]);
    expect(ambitionsOf(dossier, study)).toEqual([first, second]);
  });

  it('name each once, and none that is not in the dossier', () => {
    const study = makeStudy('s1', { ambitionIds: ['a2', 'gone'] });
    const dossier = buildDossier([second, recommendation, study, covers('partial')]);
    expect(ambitionsOf(dossier, study)).toEqual([second]);
  });

  it('leave out a recommendation of which the study is said to cover nothing', () => {
    const study = makeStudy('s1');
    const dossier = buildDossier([second, recommendation, study, covers('none')]);
    expect(ambitionsOf(dossier, study)).toEqual([]);
  });
});

describe('the studies under an ambition', () => {
  it('are the ones that concern it, in the order of the dossier', () => {
    const studies = [
      makeStudy('s2', { ambitionIds: ['a1'] }),
      makeStudy('s1'),
      makeStudy('s3', { ambitionIds: ['a1'] }),
    ];
    const dossier = buildDossier([first, ...studies]);
    expect(studiesUnder(dossier, first).map(({ id }) => id)).toEqual(['s2', 's3']);
  });
});
