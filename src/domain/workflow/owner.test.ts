import { describe, expect, it } from 'vitest';
import { dossierAsOf } from '@/domain/dossier/asOf';
import { isOpenItem } from '@/domain/dossier/attention';
import { parseRecord } from '@/domain/dossier/records';
import { day } from '@/domain/shared/day';
import { type RawRecord, rawDossier } from '@/testing/rawDossier';
import {
  comingOwners,
  isOwnedBy,
  isTransfer,
  ownerChain,
  ownerOn,
  ownersUpTo,
  partiesOf,
} from './owner';

const motion = { kind: 'motion', id: 'm' } as const;

function assigned(id: string, from: string, who: Readonly<Record<string, string>>): RawRecord {
  return { kind: 'assignment', id, subject: motion, from, ministry: undefined, ...who };
}

const chain = [
  assigned('derde', '2026-06-02', { ministry: 'EZK' }),
  assigned('eerste', '2023-02-22', { ministry: 'BZK', directorate: 'DS' }),
  assigned('tweede', '2024-09-01', { ministry: 'Ministerie van BZK', owner: 'A. de Vries' }),
];
const dossier = rawDossier({ ...motion, owner: 'Regering' }, ...chain);

describe('who is to act on an item', () => {
  it.each([
    ['2023-02-21', [], 'Regering'],
    ['2023-02-22', ['eerste'], undefined],
    ['2024-08-31', ['eerste'], undefined],
    ['2024-09-01', ['eerste', 'tweede'], 'A. de Vries'],
    ['2026-06-01', ['eerste', 'tweede'], 'A. de Vries'],
    ['2026-06-02', ['eerste', 'tweede', 'derde'], undefined],
  ])('on %s follows the chain so far', (on, ids, name) => {
    expect(ownerChain(dossier, motion, day(on)).map(({ id }) => id)).toEqual(ids);
    const owner = ownerOn(dossier, motion, day(on));
    expect(owner?.name).toBe(name);
    expect(owner?.assignment?.id).toBe(ids.at(-1));
  });

  it('is, of two named from the same day, the one entered last', () => {
    const twice = rawDossier(
      motion,
      assigned('a', '2026-06-02', { ministry: 'EZK' }),
      assigned('b', '2026-06-02', { ministry: 'OCW' }),
    );
    expect(ownerOn(twice, motion, day('2026-06-02'))?.ministry).toBe('OCW');
  });

  it('is told as of a past day without what came later', () => {
    const then = dossierAsOf(dossier, day('2024-12-31'));
    expect(ownerOn(then, motion, day('2024-12-31'))?.name).toBe('A. de Vries');
    expect(comingOwners(then, motion, day('2024-12-31'))).toEqual([]);
    expect(comingOwners(dossier, motion, day('2024-12-31')).map(({ id }) => id)).toEqual(['derde']);
  });

  it('is, for a request that nobody was named for, whoever has its motion', () => {
    const request = { kind: 'request', id: 'r', motionId: 'm' } as const;
    const withRequest = rawDossier(motion, request, ...chain);
    expect(ownerOn(withRequest, request, day('2026-11-21'))?.ministry).toBe('EZK');
    const own: RawRecord = {
      ...assigned('x', '2026-07-01', { ministry: 'OCW' }),
      subject: request,
    };
    const apart = rawDossier(motion, request, ...chain, own);
    expect(ownerOn(apart, request, day('2026-11-21'))?.ministry).toBe('OCW');
  });

  it('is nobody where nothing says who', () => {
    expect(ownerOn(rawDossier(motion), motion, day('2026-11-21'))).toBeUndefined();
  });

  it.each([
    [
      { kind: 'commitment', id: 'x', by: 'Staatssecretaris van BZK' },
      ['BZK', 'Staatssecretaris van BZK'],
    ],
    [{ kind: 'motion', id: 'x', addressee: 'Regering' }, ['Regering']],
    [{ kind: 'study', id: 'x', commissioner: 'Minister van BZK' }, ['BZK', 'Minister van BZK']],
    [{ kind: 'study', id: 'x', institute: 'Ministerie van OCW' }, ['OCW']],
    [
      { kind: 'recommendation', id: 'x', addressees: ['Minister van VWS', 'Ouders'] },
      ['VWS', 'Minister van VWS', 'Ouders'],
    ],
  ] as const)('is, where nobody was assigned, who answers for it by %j', (item, names) => {
    const owner = ownerOn(rawDossier(item), item, day('2026-11-21'));
    expect(owner?.derived?.from).toBe(item.kind);
    expect(owner && partiesOf(owner).map(({ name }) => name)).toEqual(names);
  });

  it('is not an institute that does a study, nor who commissions one without being a ministry', () => {
    const study = {
      kind: 'study',
      id: 's',
      institute: 'WRR',
      commissioner: 'Tweede Kamer',
    } as const;
    expect(ownerOn(rawDossier(study), study, day('2026-11-21'))).toBeUndefined();
  });

  it.each([
    ['Staatssecretaris van BZK', 'EZ', '2026-06-02', ['BZK', 'EZ']],
    ['Staatssecretaris van BZK', 'EZ', '2026-06-01', []],
    ['Staatssecretaris van BZK', 'BZK', '2026-06-02', ['BZK']],
    ['Regering', 'EZ', '2026-06-02', ['EZ']],
  ])('begins, for a promise by %s that goes to %s, on %s with %j', (by, ministry, on, names) => {
    const commitment = { kind: 'commitment', id: 't', by } as const;
    const given: RawRecord = {
      ...assigned('a', '2026-06-02', { ministry }),
      subject: { kind: 'commitment', id: 't' },
    };
    const owners = ownersUpTo(rawDossier(commitment, given), commitment, day(on));
    expect(owners.map((owner) => owner.ministry)).toEqual(names);
  });

  it('has to be named: an assignment to nobody is refused', () => {
    const nobody = { kind: 'assignment', id: 'a', subject: motion, from: '2026-01-01' };
    expect(parseRecord(nobody)).toMatchObject({
      ok: false,
      error: { problems: [{ message: 'assignment.nobody' }] },
    });
  });
});

describe('a transfer', () => {
  it('is an assignment to another ministry, and leaves the item open', () => {
    const [first, second, third] = ownerChain(dossier, motion, day('2026-11-21'));
    if (!first || !second || !third) throw new Error('The chain has three links');
    expect(isTransfer(first, second)).toBe(false);
    expect(isTransfer(second, third)).toBe(true);
    expect(isOpenItem(dossier, motion, day('2026-11-21'))).toBe(true);
  });
});

describe('the names under which work is found', () => {
  it.each([
    ['BZK, DGOBDR/D&B', ['BZK', 'BZK, DGOBDR/D&B']],
    ['Ministerie van BZK', ['BZK']],
    ['het ministerie van Economische Zaken', ['EZ']],
    ['Regering', ['Regering']],
  ])('are, of the free text %j, %j', (owner, names) => {
    const noted = ownerOn(rawDossier({ ...motion, owner }), motion, day('2026-11-21'));
    expect(noted && partiesOf(noted).map(({ name }) => name)).toEqual(names);
  });

  it('are the ministry, the directorate within it and the person', () => {
    const who = { ministry: 'Ministerie van BZK', directorate: 'DS', owner: 'A. de Vries' };
    const owner = ownerOn(
      rawDossier(motion, assigned('a', '2026-01-01', who)),
      motion,
      day('2026-11-21'),
    );
    if (!owner) throw new Error('Someone was named');
    expect(partiesOf(owner).map(({ name }) => name)).toEqual(['BZK', 'BZK/DS', 'A. de Vries']);
    expect(isOwnedBy(owner, 'bzk')).toBe(true);
    expect(isOwnedBy(owner, 'Ministerie van BZK')).toBe(true);
    expect(isOwnedBy(owner, 'EZK')).toBe(false);
  });
});
