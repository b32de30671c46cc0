import { expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import { makeEvidence } from '@/testing/facts';
import { makeDocument, makeMotion, makeRequest } from '@/testing/records';
import { recordName } from './recordName';

it('calls evidence by its source, so that what one day brought for one request is told apart', () => {
  const request = makeRequest('v', 'm', { title: 'Advies vragen aan de WRR' });
  const letters = ['Brief', 'Nota'].map((title) => makeDocument(title.toLowerCase(), { title }));
  const dossier = buildDossier([makeMotion('m'), request, ...letters]);
  const names = letters.map(({ id }) => {
    const evidence = makeEvidence(`bij-${id}`, {
      subject: { kind: 'request', id: request.id },
      source: { type: 'document', documentId: id },
    });
    return recordName(evidence, evidence, dossier);
  });
  expect(names).toEqual(['Brief, Advies vragen aan de WRR', 'Nota, Advies vragen aan de WRR']);
});

it('tells the beginning of a name that nobody would give', () => {
  const motion = makeMotion('m', { title: 'a'.repeat(100_000) });
  expect(recordName(motion, motion, buildDossier([motion]))).toBe(`${'a'.repeat(200)}…`);
});
