import { expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { makeDeadline, makeEvidence, makeTerm } from '@/testing/facts';
import { makeMotion, makeStudy } from '@/testing/records';
import { removalOf } from './removal';

it('tells apart what goes along, what stays for something else, and what is left pointing at nothing', () => {
  const study = makeStudy('s1');
  const ofStudy = { kind: 'study', id: 's1' } as const;
  const term = makeTerm('eind 2024', '2024-10-01', '2024-12-31');
  const deadline = makeDeadline('d1', term, { subjects: [ofStudy, { kind: 'motion', id: 'm1' }] });
  const alone = makeDeadline('d2', term, { subjects: [ofStudy] });
  const evidence = makeEvidence('e1', { source: { type: 'study', studyId: study.id } });
  const dossier = buildDossier([study, makeMotion('m1'), deadline, alone, evidence]);
  expect(removalOf(dossier, study)).toMatchObject({
    along: [{ kind: 'deadline', count: 1 }],
    shared: [{ kind: 'deadline', count: 1 }],
    mentions: [{ kind: 'evidence', count: 1 }],
  });
});
