import * as v from 'valibot';
import type { Rejected } from '@/domain/dossier/rejected';
import { byRecord } from '@/domain/journal/byRecord';
import type { ChangeContext } from '@/domain/journal/change';
import type { Written } from '@/domain/journal/committed';
import { changeIdSchema, entryIdSchema, type JournalEntry } from '@/domain/journal/entry';
import { nextStamp, type Stamp } from '@/domain/journal/hlc';
import { type RecordKind, type RecordRef, recordKinds, refKey } from '@/domain/shared/ids';
import { assertOwnVersion } from '@/storage/database/connection';
import type { DossierDatabase, Row } from '@/storage/database/database';
import type { Clock } from '@/storage/ports';
import { entriesOn } from './journalTable';
import { type Refolded, refold } from './storedRecord';

/** Where ids, stamps and authors of new entries come from. */
export type Writer = {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly node: string;
};

/** The context of one new change whose stamps come after `last`. */
export function newContext(
  writer: Writer,
  last: Stamp | undefined,
  about: Pick<ChangeContext, 'author' | 'reason' | 'source' | 'undoes'>,
): ChangeContext {
  let stamp = last;
  return {
    author: about.author,
    reason: about.reason,
    source: about.source,
    undoes: about.undoes,
    change: v.parse(changeIdSchema, writer.nextId()),
    nextId: () => v.parse(entryIdSchema, writer.nextId()),
    nextStamp: () => {
      stamp = nextStamp(stamp, writer.clock.now(), writer.node);
      return stamp;
    },
    now: writer.clock.now,
  };
}

/** Runs `work` in one read-write transaction over the tables of these kinds and the journal. */
export function inTransaction<T>(
  database: DossierDatabase,
  kinds: Iterable<RecordKind>,
  work: () => Promise<T>,
): PromiseLike<T> {
  const tables = [...new Set(kinds)].map((kind) => database.records(kind));
  return database.dexie.transaction('rw', [...tables, database.journal], async () => {
    assertOwnVersion(database.dexie);
    return work();
  });
}

/** The records that these entries touch, as the journal with these entries added leaves them. Writes nothing. */
export async function refoldWith(
  database: DossierDatabase,
  added: readonly JournalEntry[],
  known?: ReadonlyMap<string, readonly JournalEntry[]>,
): Promise<Refolded[]> {
  const fresh = byRecord(added);
  const refs = new Map(added.map(({ ref }) => [refKey(ref), ref]));
  const earlier = known ?? byRecord(await entriesOn(database, [...refs.values()]));
  return [...refs].map(([key, ref]) =>
    refold(ref, [...(earlier.get(key) ?? []), ...(fresh.get(key) ?? [])]),
  );
}

/** The records among these that do not fit the schema. */
export function rejectedIn(refolded: readonly Refolded[]): Rejected[] {
  return refolded.flatMap(({ rejected }) => (rejected ? [rejected] : []));
}

/** Writes entries and the records that follow from them; to be called inside a transaction. */
export async function write(
  database: DossierDatabase,
  entries: readonly JournalEntry[],
  refolded: readonly Refolded[],
): Promise<Written> {
  const writes: PromiseLike<unknown>[] = [database.journal.bulkAdd([...entries])];
  for (const kind of recordKinds) {
    const rows: Row[] = [];
    const gone: string[] = [];
    for (const { ref, row } of refolded) {
      if (ref.kind !== kind) continue;
      if (row) rows.push(row);
      else gone.push(ref.id);
    }
    if (rows.length > 0) writes.push(database.records(kind).bulkPut(rows));
    if (gone.length > 0) writes.push(database.records(kind).bulkDelete(gone));
  }
  await Promise.all(writes);
  const removed: RecordRef[] = [];
  for (const { ref, row } of refolded) if (!row) removed.push(ref);
  return {
    entries,
    put: refolded.flatMap(({ record }) => (record ? [record] : [])),
    removed,
  };
}
