import { describe, expect, it } from 'vitest';
import { foldRecord } from '@/domain/journal/fold';
import { makeTestStore } from '@/testing/dossierStore';
import { between, rawRecord } from '@/testing/rawDossier';
import { makeStudy } from '@/testing/records';
import { openDossierDatabase } from '../database';
import { byRecord } from '../journalTable';
import { migrations } from './migrations';
import frozenVersion1 from './v1.fixture.json';
import frozenVersion2 from './v2.fixture.json';

type Frozen = {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string;
        readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
        readonly rows: readonly unknown[];
      }
    >
  >;
};

/** Lays down a database as a release left it, by the browser's own means. */
function layDown(name: string, frozen: Frozen): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, frozen.version);
    request.addEventListener('upgradeneeded', () => {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(frozen.stores)) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
        for (const row of rows) store.add(row);
      }
    });
    request.addEventListener('error', () => reject(new Error(request.error?.message)));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

describe('migrations', () => {
  it('stand in order, each version once', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    expect(versions[0]).toBe(1);
  });

  it.each([
    ['version 1', frozenVersion1, ['bontenbal', 'bontenbal-1', 'loopt', 'media-en-democratie']],
    ['version 2', frozenVersion2, ['bzk', 'ezk', 'navragen', 'media-en-democratie']],
  ])('open a dossier of %s with all that is in it, and write on', async (name, frozen, ids) => {
    await layDown(name, frozen);
    const store = makeTestStore({ database: openDossierDatabase(name) });
    const { records, rejected } = await store.load();
    expect(rejected).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(ids);
    const journal = await store.journal();
    expect(journal).toHaveLength(frozen.stores.journal.rows.length);
    const folded = [...byRecord(journal).values()].map(foldRecord);
    expect(folded.filter(({ deleted }) => !deleted)).toHaveLength(records.length);
    expect(records).toContainEqual(expect.objectContaining({ title: 'Media en democratie' }));
    await store.commit({
      author: 'Anna',
      operations: [{ type: 'put', record: makeStudy('nieuw') }],
    });
    expect((await store.journal()).at(-1)?.ref.id).toBe('nieuw');
  });

  it('give a dossier of version 1 room for owners and steps, kept when it is opened again', async () => {
    await layDown('een-naar-twee', frozenVersion1);
    const store = makeTestStore({ database: openDossierDatabase('een-naar-twee') });
    const subject = { kind: 'motion', id: 'bontenbal' } as const;
    const assignment = rawRecord({ kind: 'assignment', id: 'ezk', subject, ministry: 'EZK' });
    const step = rawRecord({
      kind: 'step',
      id: 'brief',
      subject,
      term: between(undefined, undefined),
    });
    await store.commit({
      author: 'Anna',
      operations: [assignment, step].map((record) => ({ type: 'put' as const, record })),
    });
    const again = makeTestStore({ database: openDossierDatabase('een-naar-twee') });
    const { records, rejected } = await again.load();
    expect(rejected).toEqual([]);
    expect(records).toEqual(expect.arrayContaining([assignment, step]));
    expect(records).toHaveLength(6);
  });
});
