import { describe, expect, it } from 'vitest';
import { makeClaim, makeStudy } from '@/testing/records';
import type { Operation } from './change';
import { conflictOf } from './conflict';
import type { Folded } from './fold';

const base = makeStudy('a', { owner: 'DGDO' });
const { kind: _kind, id: _id, ...fields } = base;
const ref = { kind: 'study', id: 'a' } as const;

function now(patch: Readonly<Record<string, unknown>>, deleted = false): () => Folded {
  return () => ({ fields: { ...fields, ...patch }, deleted });
}

function put(patch: Partial<typeof base>): Operation[] {
  return [{ type: 'put', record: { ...base, ...patch }, base }];
}

describe('conflictOf', () => {
  it('names each field that both changed, with both values', () => {
    const operations = put({ title: 'Van mij', institute: 'WRR' });
    const current = now({ title: 'Van een ander', owner: 'DGOO' });
    expect(conflictOf(operations, current, [])).toEqual({
      code: 'change.changedElsewhere',
      fields: [{ ref, field: 'title', mine: 'Van mij', theirs: 'Van een ander' }],
    });
  });

  it('sees a field that one emptied and the other changed', () => {
    const conflict = conflictOf(put({ owner: 'WRR' }), now({ owner: undefined }), []);
    expect(conflict).toMatchObject({ fields: [{ field: 'owner', mine: 'WRR' }] });
  });

  it('has nothing against changes of other fields, or of the same field to the same value', () => {
    expect(conflictOf(put({ title: 'Anders' }), now({ owner: 'DGOO' }), [])).toBeUndefined();
    expect(conflictOf(put({ title: 'Gelijk' }), now({ title: 'Gelijk' }), [])).toBeUndefined();
  });

  it('does not bring back unasked what was deleted elsewhere', () => {
    expect(conflictOf(put({ title: 'Anders' }), now({}, true), [])).toEqual({
      code: 'change.deletedElsewhere',
      ref,
    });
  });

  it('does not bring back unasked what was wiped with its history', () => {
    const gone = () => undefined;
    expect(conflictOf(put({ title: 'Anders' }), gone, [])).toEqual({
      code: 'change.deletedElsewhere',
      ref,
    });
    expect(conflictOf([{ type: 'delete', ref, base }], gone, [])).toBeUndefined();
  });

  it('does not delete what was changed since it was seen, but accepts that it is gone', () => {
    const remove: Operation[] = [{ type: 'delete', ref, base }];
    expect(conflictOf(remove, now({ title: 'Anders' }), [])).toMatchObject({
      fields: [{ field: 'title', theirs: 'Anders' }],
    });
    expect(conflictOf(remove, now({}), [])).toBeUndefined();
    expect(conflictOf(remove, now({}, true), [])).toBeUndefined();
  });

  it('says nothing of operations that do not say what they are based on', () => {
    const operations: Operation[] = [
      { type: 'put', record: makeStudy('a', { title: 'Anders' }) },
      { type: 'delete', ref },
    ];
    expect(conflictOf(operations, now({ title: 'Van een ander' }), [])).toBeUndefined();
  });

  it('names claims on the same axis of the same item that the user had not seen', () => {
    const claims = [makeClaim('seen', 'a'), makeClaim('fresh', 'a'), makeClaim('other', 'b')];
    const record = makeClaim('mine', 'a', { code: 'delivered' });
    const operations: Operation[] = [{ type: 'put', record, seen: ['seen'] }];
    expect(conflictOf(operations, () => undefined, claims)).toEqual({
      code: 'change.claimedElsewhere',
      claims: [makeClaim('fresh', 'a')],
    });
    const all: Operation[] = [{ type: 'put', record, seen: ['seen', 'fresh'] }];
    expect(conflictOf(all, () => undefined, claims)).toBeUndefined();
  });
});
