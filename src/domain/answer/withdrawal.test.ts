import { describe, expect, it } from 'vitest';
import { buildDossier } from '@/domain/dossier/dossier';
import type { DossierRecord } from '@/domain/dossier/records';
import type { Evidence } from '@/domain/evidence/evidence';
import { day } from '@/domain/shared/day';
import { makeEvidence } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { isWithdrawing, withdrawalOf } from './withdrawal';

const motion = makeMotion('motie');
const source = { type: 'event', title: 'Brief' } as const;
const wide = makeRequest('verzoek', 'motie', { aspects: [{ id: 'a', name: 'Aspect' }] });
const other = makeRequest('ander', 'motie', { number: 2 });
const letter = makeEvidence('brief', { source, on: '2024-03-01' });
const none = { source, on: '2024-04-02', coverage: 'none' } as const;

function withdrawal(evidence: Evidence, on: string, ...records: DossierRecord[]) {
  return withdrawalOf(buildDossier([motion, evidence, ...records]), evidence, day(on));
}

describe('a statement that was withdrawn', () => {
  it('counts up to the day on which the source turned out not to cover it', () => {
    const request = makeRequest('verzoek', 'motie');
    const records = [request, makeEvidence('niet', none)];
    expect(withdrawal(letter, '2024-04-01', ...records)).toBeUndefined();
    expect(withdrawal(letter, '2024-04-02', ...records)).toEqual({ on: none.on, isWhole: true });
  });

  it('is withdrawn in part while it counts for another part', () => {
    const both = makeEvidence('beide', { source, on: '2024-03-01', aspectIds: ['a'] });
    const motionWide = makeEvidence('heel', {
      source,
      on: '2024-03-01',
      subject: { kind: 'motion', id: 'motie' },
    });
    const ofRequest = makeEvidence('niet', none);
    expect(withdrawal(both, '2024-05-01', wide, ofRequest)).toBeUndefined();
    expect(withdrawal(motionWide, '2024-05-01', wide, other, ofRequest)).toEqual({
      on: none.on,
      isWhole: false,
    });
  });

  it('is withdrawn only by what speaks of the same source and the same part', () => {
    const request = makeRequest('verzoek', 'motie');
    const same = makeEvidence('niet', none);
    const stranger = makeEvidence('vreemd', { on: '2024-04-02', coverage: 'none' });
    const dossier = buildDossier([motion, request, letter, same, stranger]);
    expect(isWithdrawing(dossier, same, [letter, same, stranger])).toBe(true);
    expect(isWithdrawing(dossier, stranger, [letter, same, stranger])).toBe(false);
    expect(isWithdrawing(dossier, letter, [letter, same, stranger])).toBe(false);
  });
});
