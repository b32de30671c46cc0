import { describe, expect, it } from 'vitest';
import { makeWriter } from '@/testing/journal';
import { makeStudy } from '@/testing/records';
import { entriesFor, entryFor, fieldChanges } from './change';
import { type Folded, foldRecord } from './fold';
import { sameValue, storable } from './value';

const study = makeStudy('a', { owner: 'DGDO' });
const { kind: _kind, id: _id, ...fields } = study;
const current: Folded = { fields, deleted: false };

describe('fieldChanges', () => {
  it('names the fields that differ, not the reference', () => {
    expect(fieldChanges(study, { ...study, id: 'b', title: 'Anders', owner: undefined })).toEqual([
      { field: 'title', from: 'Onderzoek a', to: 'Anders' },
      { field: 'owner', from: 'DGDO', to: undefined },
    ]);
  });
});

describe('entryFor', () => {
  const context = makeWriter('anna').context();

  it('says nothing when nothing changes', () => {
    expect(entryFor({ type: 'put', record: study }, current, context)).toBeUndefined();
  });

  it('deletes nothing that is not there', () => {
    expect(entryFor({ type: 'delete', ref: study }, undefined, context)).toBeUndefined();
    const gone = { fields, deleted: true };
    expect(entryFor({ type: 'delete', ref: study }, gone, context)).toBeUndefined();
  });

  it('brings back a deleted record that is written again', () => {
    const entry = entryFor({ type: 'put', record: study }, { fields, deleted: true }, context);
    expect(entry).toMatchObject({
      action: 'restored',
      fields: [{ field: '$deleted', from: true }],
    });
  });

  it('leaves alone what someone else changed since the user began to edit', () => {
    const entry = entryFor(
      { type: 'put', record: { ...study, title: 'Anders' }, base: study },
      { fields: { ...fields, owner: 'WRR' }, deleted: false },
      context,
    );
    expect(entry?.fields).toEqual([{ field: 'title', from: 'Onderzoek a', to: 'Anders' }]);
  });

  it('keeps no parts without a value, at any depth', () => {
    const locator = { documentId: undefined, note: 'gesprek' };
    const record = { ...study, sources: [locator], summary: undefined };
    const entry = entryFor({ type: 'put', record }, undefined, context);
    expect(JSON.parse(JSON.stringify(entry))).toStrictEqual(entry);
    expect(entry?.fields).toContainEqual({ field: 'sources', to: [{ note: 'gesprek' }] });
  });
});

describe('entriesFor', () => {
  it('leaves one entry on a record that a change touches twice: the last operation counts', () => {
    const entries = entriesFor(
      [
        { type: 'put', record: study },
        { type: 'delete', ref: study },
        { type: 'put', record: { ...study, title: 'Anders' } },
      ],
      () => undefined,
      makeWriter('anna').context(),
    );
    expect(entries).toHaveLength(1);
    expect(foldRecord(entries).fields).toMatchObject({ title: 'Anders' });
  });
});

describe('sameValue', () => {
  it('takes a part without a value for an absent part', () => {
    expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameValue([{ a: 1 }], [{ a: 2 }])).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue([1], [1, 2])).toBe(false);
  });
});

describe('storable', () => {
  it('survives JSON as it is', () => {
    const value = storable({ a: [{ b: undefined, c: 1 }], d: undefined });
    expect(value).toStrictEqual({ a: [{ c: 1 }] });
  });
});
