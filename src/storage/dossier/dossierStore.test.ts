import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '@/domain/dossier/records';
import { openDossierDatabase } from '@/storage/database/database';
import { makeTestStore } from '@/testing/dossierStore';
import { makeClaim, makeMalformed, makeMotion, makeRequest, makeStudy } from '@/testing/records';

function put(...records: DossierRecord[]) {
  return {
    author: 'Anna',
    operations: records.map((record) => ({ type: 'put' as const, record })),
  };
}

describe('commit', () => {
  it('keeps a record with the entry that made it', async () => {
    const store = makeTestStore();
    const result = await store.commit({ ...put(makeStudy('a')), reason: 'Brief gelezen' });
    expect(result).toMatchObject({ ok: true, value: { put: [{ id: 'a' }], removed: [] } });
    expect((await store.load()).records).toEqual([makeStudy('a')]);
    expect(await store.journal()).toMatchObject([
      { author: 'Anna', action: 'created', reason: 'Brief gelezen', ref: { id: 'a' } },
    ]);
  });

  it('takes a deleted record away and keeps its history', async () => {
    const store = makeTestStore();
    const study = makeStudy('a');
    await store.commit(put(study, makeStudy('b')));
    await store.commit({ author: 'Anna', operations: [{ type: 'delete', ref: study }] });
    expect((await store.load()).records.map(({ id }) => id)).toEqual(['b']);
    expect(await store.historyOf([study])).toMatchObject([
      { action: 'created' },
      { action: 'deleted' },
    ]);
  });

  it('refuses a change whole when one of its records is malformed', async () => {
    const store = makeTestStore();
    const result = await store.commit(put(makeStudy('a'), makeMalformed('b')));
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'change.malformedRecords',
        records: [{ ref: { kind: 'study', id: 'b' }, problems: [{ path: 'title' }] }],
      },
    });
    expect(await store.isEmpty()).toBe(true);
  });

  it('leaves nothing behind when the database fails halfway', async () => {
    const store = makeTestStore({ nextId: () => 'the-same-every-time' });
    await expect(store.commit(put(makeStudy('a'), makeMotion('b')))).rejects.toThrow();
    expect(await store.load()).toEqual({ records: [], rejected: [] });
    expect(await store.journal()).toEqual([]);
    expect((await store.commit(put(makeStudy('c')))).ok).toBe(true);
  });

  it('says so when the disk is full, and leaves nothing behind', async () => {
    const database = openDossierDatabase('full');
    const store = makeTestStore({ database });
    const fail = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    database.journal.hook('creating', fail);
    expect(await store.commit(put(makeStudy('a')))).toEqual({
      ok: false,
      error: { code: 'storage.full' },
    });
    database.journal.hook('creating').unsubscribe(fail);
    expect(await store.isEmpty()).toBe(true);
  });

  it('writes nothing when nothing changes', async () => {
    const store = makeTestStore();
    await store.commit(put(makeStudy('a')));
    const again = await store.commit(put(makeStudy('a')));
    expect(again).toMatchObject({ ok: true, value: { entries: [] } });
    expect(await store.journal()).toHaveLength(1);
  });

  it('keeps claims of one day in the order in which they were made', async () => {
    const store = makeTestStore();
    await store.commit(put(makeClaim('z', 'a')));
    await store.commit(put(makeClaim('b', 'a')));
    await store.commit(put(makeClaim('z', 'a', { reason: 'Aangevuld' })));
    expect((await store.load()).records.map(({ id }) => id)).toEqual(['z', 'b']);
  });

  it('writes thousands of records as one change', async () => {
    const store = makeTestStore();
    const records = Array.from({ length: 5000 }, (_, index) => makeStudy(`s${index}`));
    const result = await store.commit(put(...records));
    expect(result.ok).toBe(true);
    expect((await store.load()).records).toHaveLength(5000);
  });
});

describe('undo', () => {
  it('takes a change back, and the undo of that brings it back', async () => {
    const store = makeTestStore();
    await store.commit(put(makeStudy('a')));
    const before = await store.load();
    const changed = await store.commit(put(makeStudy('a', { title: 'Anders' }), makeStudy('b')));
    const after = await store.load();
    if (!changed.ok) throw new Error('not committed');
    const undone = await store.undo(changed.value.change, 'Anna');
    expect(undone).toMatchObject({ ok: true, value: { removed: [{ id: 'b' }] } });
    expect(await store.load()).toEqual(before);
    if (!undone.ok) throw new Error('not undone');
    await store.undo(undone.value.change, 'Anna');
    expect(await store.load()).toEqual(after);
  });

  it('refuses when the record was changed since', async () => {
    const store = makeTestStore();
    await store.commit(put(makeStudy('a')));
    const changed = await store.commit(put(makeStudy('a', { title: 'Anders' })));
    await store.commit(put(makeStudy('a', { title: 'Weer anders' })));
    if (!changed.ok) throw new Error('not committed');
    expect(await store.undo(changed.value.change, 'Anna')).toMatchObject({
      error: { code: 'undo.changedSince', field: 'title' },
    });
    expect(await store.journal()).toHaveLength(3);
  });

  it('does not take away an item about which something was written since', async () => {
    const store = makeTestStore();
    const created = await store.commit(put(makeMotion('m')));
    await store.commit(put(makeRequest('r', 'm')));
    if (!created.ok) throw new Error('not committed');
    expect(await store.undo(created.value.change, 'Anna')).toMatchObject({
      error: { code: 'undo.stillNeeded', ref: { id: 'm' }, by: { kind: 'request', id: 'r' } },
    });
    expect((await store.load()).records).toHaveLength(2);
  });

  it('deletes nothing that would leave behind what is about it alone', async () => {
    const store = makeTestStore();
    await store.commit(put(makeMotion('m'), makeRequest('r', 'm')));
    const [motion, request] = [makeMotion('m'), makeRequest('r', 'm')].map((ref) => ({
      type: 'delete' as const,
      ref,
    }));
    if (!motion || !request) throw new Error('two operations');
    const alone = await store.commit({ author: 'Anna', operations: [motion] });
    expect(alone).toMatchObject({
      error: { code: 'change.stillNeeded', ref: { id: 'm' }, by: { kind: 'request', id: 'r' } },
    });
    expect((await store.load()).records).toHaveLength(2);
    const both = await store.commit({ author: 'Anna', operations: [motion, request] });
    expect(both.ok).toBe(true);
    expect((await store.load()).records).toEqual([]);
  });

  it('takes away an item together with what was written about it in the same change', async () => {
    const store = makeTestStore();
    const created = await store.commit(put(makeMotion('m'), makeRequest('r', 'm')));
    if (!created.ok) throw new Error('not committed');
    expect((await store.undo(created.value.change, 'Anna')).ok).toBe(true);
    expect((await store.load()).records).toEqual([]);
  });
});

describe('load', () => {
  it('sets apart a row that does not fit, and gives the rest', async () => {
    const database = openDossierDatabase('damaged');
    const store = makeTestStore({ database });
    await store.commit(put(makeStudy('a'), makeStudy('b')));
    const damaged = { ...makeStudy('b'), title: 7 };
    await database.records('study').put(damaged);
    await database.records('motion').put(makeStudy('c'));
    const { records, rejected } = await store.load();
    expect(records).toEqual([makeStudy('a')]);
    expect(rejected).toMatchObject([
      { ref: { kind: 'motion', id: 'c' }, problems: [{ message: 'record.wrongKind' }] },
      { ref: { kind: 'study', id: 'b' }, problems: [{ path: 'title' }], raw: { title: 7 } },
    ]);
  });
});

describe('replaceWith and wipe', () => {
  it('touch one dossier and leave the other as it is', async () => {
    const own = makeTestStore();
    const example = makeTestStore();
    await own.commit(put(makeStudy('mine')));
    await example.commit(put(makeStudy('old')));
    await example.replaceWith([makeStudy('new')], 'Gevolg', 'Voorbeeld geladen');
    expect((await example.load()).records.map(({ id }) => id)).toEqual(['new']);
    expect((await example.journal()).slice(1)).toMatchObject([
      { ref: { id: 'new' }, action: 'created', reason: 'Voorbeeld geladen' },
      { ref: { id: 'old' }, action: 'deleted', reason: 'Voorbeeld geladen' },
    ]);
    await example.wipe('2026-11-21T10:15:00.001Z');
    expect(await example.isEmpty()).toBe(true);
    expect((await own.load()).records.map(({ id }) => id)).toEqual(['mine']);
    expect(await own.journal()).toHaveLength(1);
  });

  it('give back all that a replacement took away, when that is undone', async () => {
    const store = makeTestStore();
    const delivered = [makeStudy('a'), makeStudy('b'), makeClaim('c', 'a')];
    await store.replaceWith(delivered, 'Gevolg', 'Voorbeeld geladen');
    await store.commit(put(makeStudy('a', { title: 'Anders' }), makeStudy('own')));
    await store.commit({
      author: 'Anna',
      operations: [{ type: 'delete', ref: { kind: 'study', id: 'b' } }],
    });
    const before = await store.load();
    const replaced = await store.replaceWith(delivered, 'Anna', 'Teruggezet');
    if (!replaced.ok) throw new Error('not replaced');
    expect(replaced.value.entries).toHaveLength(3);
    expect((await store.load()).records).toEqual([makeClaim('c', 'a'), ...delivered.slice(0, 2)]);
    expect((await store.undo(replaced.value.change, 'Anna')).ok).toBe(true);
    expect(await store.load()).toEqual(before);
  });

  it('mend rows that do not say what the journal says, without a change in the journal', async () => {
    const database = openDossierDatabase('to mend');
    const store = makeTestStore({ database });
    await store.replaceWith([makeStudy('a')], 'Gevolg', 'Voorbeeld geladen');
    const damaged = { ...makeStudy('a'), title: 7 };
    await database.records('study').put(damaged);
    await database.records('study').put(makeStudy('stray'));
    const mended = await store.replaceWith([makeStudy('a')], 'Anna', 'Teruggezet');
    expect(mended).toMatchObject({ ok: true, value: { entries: [] } });
    expect(await store.load()).toEqual({ records: [makeStudy('a')], rejected: [] });
  });

  it('leave alone what is not empty, be it a row without a history, when only an empty one is to be filled', async () => {
    const database = openDossierDatabase('to fill');
    const store = makeTestStore({ database });
    const fill = () => store.fillWith([makeStudy('new')], 'Gevolg', 'Voorbeeld geladen');
    await database.records('motion').put({ id: 'stray' });
    expect(await fill()).toMatchObject({ ok: false, error: { code: 'fill.notEmpty' } });
    expect(await database.records('motion').count()).toBe(1);
    await store.wipe('2026-11-21T10:15:00.001Z');
    const [first, second] = await Promise.all([fill(), fill()]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(await store.journal()).toHaveLength(1);
  });

  it('keep what was there when a new record is malformed', async () => {
    const store = makeTestStore();
    await store.commit(put(makeStudy('old')));
    const result = await store.replaceWith([makeMalformed('new')], 'Gevolg', 'Voorbeeld geladen');
    expect(result.ok).toBe(false);
    expect((await store.load()).records.map(({ id }) => id)).toEqual(['old']);
  });
});

describe('openDossierDatabase', () => {
  it('asks the browser to flush a change to disk before it counts as saved', () => {
    const { dexie } = openDossierDatabase('strict');
    expect(Reflect.get(dexie, '_options')).toMatchObject({ chromeTransactionDurability: 'strict' });
    expect(dexie).toBeInstanceOf(Dexie);
  });
});
