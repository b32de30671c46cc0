import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import { day } from '@/domain/shared/day';
import { end2023, makeDeadline, makeEvidence, makeVerdict } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { countMotions, motionRows } from './motionRows';

const motion = makeMotion('motie');
const one = makeRequest('verzoek', 'motie', {
  aspects: [
    { id: 'jeugd', name: 'Jeugd' },
    { id: 'school', name: 'School' },
  ],
});
const two = makeRequest('twee', 'motie', { number: 2, condition: 'Als het kan' });
const dueFor = (...ids: string[]) =>
  makeDeadline('termijn', end2023, {
    subjects: ids.map((id) => ({ kind: id === 'motie' ? 'motion' : 'request', id })),
  });
const partial = makeEvidence('deel', { coverage: 'partial', on: '2024-02-01' });
const all = makeEvidence('alles', { aspectIds: ['jeugd', 'school'], on: '2024-02-01' });
const itself = makeEvidence('zelf', { on: '2024-02-01' });
const plain = makeRequest('verzoek', 'motie');
const second = makeRequest('twee', 'motie', { number: 2 });
const met = makeVerdict('v', {
  axis: 'condition',
  code: 'met',
  subject: { kind: 'request', id: 'twee' },
  holdsFrom: '2024-01-01',
});

function rows(...records: DossierRecord[]) {
  return motionRows(buildDossier([motion, ...records]), day('2024-06-01'));
}

describe('the motions of a list', () => {
  it.each<[string, DossierRecord[], number, number, number]>([
    ['nothing due', [plain], 0, 0, 0],
    ['nothing there', [plain, dueFor('verzoek')], 1, 0, 0],
    ['a part there', [plain, partial, dueFor('verzoek')], 0, 1, 0],
    ['all there, too late', [plain, itself, dueFor('verzoek')], 0, 0, 1],
    ['one there too late, one not at all', [plain, second, itself, dueFor('motie')], 0, 1, 1],
    ['one not there, on a condition that nobody established', [two, dueFor('twee')], 0, 0, 0],
    ['one not there, on a condition that is met', [two, met, dueFor('twee')], 1, 0, 0],
    ['aspects there, the request itself not', [one, all, dueFor('verzoek')], 0, 1, 0],
  ])('%s: late without and with a part, and delivered late', (_, records, ...expected) => {
    const { late, deliveredLate } = countMotions(rows(...records));
    expect([late.nothing, late.partly, deliveredLate]).toEqual(expected);
  });

  it('count the parts that the page counts', () => {
    expect(rows(one, two, all)[0]?.answer).toEqual({
      state: 'partlyAnswered',
      covered: 2,
      total: 4,
    });
  });
});
