import { describe, expect, it } from 'vitest';
import { dossierEntered } from '@/domain/dossier/entered';
import type { DossierRecord } from '@/domain/dossier/records';
import { byRecord } from '@/domain/journal/byRecord';
import { foldRecord } from '@/domain/journal/fold';
import { day } from '@/domain/shared/day';
import { openDossierDatabase } from '@/storage/database/database';
import { makeTestStore } from '@/testing/dossierStore';
import { between, rawRecord } from '@/testing/rawDossier';
import { makeStudy } from '@/testing/records';

import { migrations, newestVersion } from './migrations';
import frozenVersion1 from './v1.fixture.json';
import frozenVersion2 from './v2.fixture.json';
import frozenConditions from './v2-conditions.fixture.json';
import frozenVersion3 from './v3.fixture.json';
import frozenVersion4 from './v4.fixture.json';
import { versionNeeded } from './versionNeeded';

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
    ['version 3', frozenVersion3, ['motie', 'een', 'niet-voldaan', 'media-en-democratie']],
    ['version 4', frozenVersion4, ['motie', 'een', 'niet-voldaan', 'media-en-democratie']],
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

  /** What version 2 recorded of conditions, as claims: which request, what, from when, and whether it bears a reason. */
  const claimed = [
    ['een', 'met', '2024-03-01', false],
    ['zes', 'met', '2024-01-01', false],
    ['twee', 'notMet', '2026-11-22', true],
    ['drie', 'met', '2025-06-01', false],
  ];

  function claimsIn(records: readonly DossierRecord[]) {
    return records.flatMap((record) =>
      record.kind === 'status'
        ? [[record.subject.id, record.code, record.holdsFrom, Boolean(record.reason)]]
        : [],
    );
  }

  /** The journal of version 2 without the day that was recorded of a condition without an outcome. */
  const journalOf2 = frozenConditions.stores.journal.rows.filter(({ ref }) => ref.id !== 'vijf');

  it('make claims of what version 2 held of conditions, in the records and in the journal alike', async () => {
    await layDown('voorwaarden', frozenConditions);
    const store = makeTestStore({ database: openDossierDatabase('voorwaarden') });
    const { records, rejected } = await store.load();
    expect(rejected).toEqual([]);
    expect(claimsIn(records)).toEqual(claimed);
    expect(JSON.stringify(records)).not.toContain('conditionOutcome');

    const journal = await store.journal();
    const entered = dossierEntered(journal, day('2026-11-27'));
    expect(entered.rejected).toEqual([]);
    for (const kind of ['status', 'request', 'motion'] as const) {
      expect(entered.dossier.all(kind)).toEqual(records.filter((record) => record.kind === kind));
    }
    const before = dossierEntered(journal, day('2026-11-24')).dossier;
    expect(before.find('status', 'zes-condition')).toMatchObject({ code: 'notMet' });
  });

  const clock = { now: () => new Date('2026-11-27T10:15:00.000Z') };

  it('take nothing new from the journal of a copy that is still of version 2', async () => {
    await layDown('samen', frozenConditions);
    const store = makeTestStore({ clock, database: openDossierDatabase('samen') });
    const journal = await store.journal();
    const merged = await store.merge(journalOf2);
    expect(merged).toMatchObject({ ok: true, value: { entries: [] } });
    expect(await store.journal()).toEqual(journal);
  });

  it('end the same when the journal of version 2 is merged into an empty dossier, backwards', async () => {
    await layDown('van-twee', frozenConditions);
    const migrated = await makeTestStore({ database: openDossierDatabase('van-twee') }).load();
    const store = makeTestStore({ clock });
    for (const entry of journalOf2.toReversed()) {
      expect(await store.merge([entry])).toMatchObject({ ok: true });
    }
    const { records } = await store.load();
    expect(records).toEqual(migrated.records.filter(({ id }) => id !== 'vijf'));
  });

  it('let what version 2 recorded of a condition be taken back', async () => {
    await layDown('terug', frozenConditions);
    const store = makeTestStore({ database: openDossierDatabase('terug') });
    const [last] = (await store.journal()).toReversed();
    expect(last && (await store.undo(last.change, 'Anna'))).toMatchObject({ ok: true });
    expect(claimsIn((await store.load()).records)).toContainEqual([
      'zes',
      'notMet',
      '2024-01-01',
      true,
    ]);
  });

  it('keep what version 4 says of merges and of times, also when it is written on', async () => {
    await layDown('vier', frozenVersion4);
    const store = makeTestStore({ database: openDossierDatabase('vier') });
    await store.commit({
      author: 'Anna',
      operations: [{ type: 'put', record: makeStudy('nieuw') }],
    });
    expect((await store.journal()).slice(0, -1)).toEqual(frozenVersion4.stores.journal.rows);
  });
});

describe('the version that a file asks of its reader', () => {
  it('is the newest as soon as one entry says what older code drops', async () => {
    await layDown('nodig', frozenVersion4);
    const journal = await makeTestStore({ database: openDossierDatabase('nodig') }).journal();
    const [created, ...others] = journal;
    expect(versionNeeded(created ? [created] : [])).toBe(3);
    expect(others.map((entry) => versionNeeded([entry]))).toEqual([3, 3, 3, 3, 4, 4]);
    expect(versionNeeded(journal)).toBe(newestVersion);
  });

  it('is 3 for what older code reads as a whole', () => {
    expect(versionNeeded([])).toBe(3);
  });
});
