import { readRecord } from '@/domain/dossier/readRecord';
import { parseRecord } from '@/domain/dossier/records';
import type { Rejected } from '@/domain/dossier/rejected';
import { byRecord } from '@/domain/journal/byRecord';
import { type ChangeRequest, entriesFor, type Operation, targetOf } from '@/domain/journal/change';
import type { Committed } from '@/domain/journal/committed';
import { conflictOf } from '@/domain/journal/conflict';
import type { ChangeId } from '@/domain/journal/entry';
import type { CommitFailure, UndoFailure } from '@/domain/journal/failures';
import { foldRecord } from '@/domain/journal/fold';
import { undoEntries } from '@/domain/journal/undo';
import { type RecordRef, recordKinds, refKey } from '@/domain/shared/ids';
import { failure, type Result, success } from '@/domain/shared/result';
import type { StatusClaim } from '@/domain/status/statusClaim';
import type { DossierDatabase } from '@/storage/database/database';
import { growthOf, presentAmong } from './growth';
import { entriesOfChange, entriesOn, lastStamp } from './journalTable';
import { findStillNeeded } from './stillNeeded';
import { inTransaction, newContext, refoldWith, rejectedIn, type Writer, write } from './writing';

/** A change with the name of who makes it; empty where the user gave none. */
export type AuthoredRequest = ChangeRequest & { readonly author: string };

/** The operations with their records as the schema passes them, or every record that it refuses. */
export function checkedOperations(
  operations: readonly Operation[],
): Result<Operation[], CommitFailure> {
  const refused: Rejected[] = [];
  const checked = operations.flatMap((operation): Operation[] => {
    if (operation.type === 'delete') return [operation];
    const parsed = parseRecord(operation.record);
    if (parsed.ok) return [{ ...operation, record: parsed.value }];
    const { kind, id } = operation.record;
    refused.push({ ref: { kind, id }, problems: parsed.error.problems, raw: operation.record });
    return [];
  });
  if (refused.length > 0) return failure({ code: 'change.malformedRecords', records: refused });
  return success(checked);
}

/** The id of what a claim is about, of whatever shape it is. */
function subjectIdOf(claim: object): unknown {
  const subject: unknown = Reflect.get(claim, 'subject');
  return subject instanceof Object ? Reflect.get(subject, 'id') : undefined;
}

/** The claims about the same items, where an operation says which of them the user saw. */
async function claimsBeside(
  database: DossierDatabase,
  operations: readonly Operation[],
): Promise<StatusClaim[]> {
  const seen = operations.flatMap((it) => (it.type === 'put' && it.seen ? [it.record] : []));
  if (seen.length === 0) return [];
  const subjects = new Set(seen.map(subjectIdOf));
  const rows = await database.records('status').toArray();
  return rows.flatMap((row) => {
    // Checking each claim of a large dossier would take longer than all the rest.
    if (!subjects.has(subjectIdOf(row))) return [];
    const { record } = readRecord({ kind: 'status', id: row.id }, row);
    return record?.kind === 'status' ? [record] : [];
  });
}

/** Carries out one change as a whole, or nothing of it: also when it rests on what was changed elsewhere since. */
export async function commitChange(
  database: DossierDatabase,
  writer: Writer,
  request: AuthoredRequest,
): Promise<Result<Committed, CommitFailure>> {
  const checked = checkedOperations(request.operations);
  if (!checked.ok) return checked;
  const operations = checked.value;
  const refs = [...new Map(operations.map(targetOf).map((ref) => [refKey(ref), ref])).values()];
  const isDeleting = operations.some(({ type }) => type === 'delete');
  // What goes may be what a record of any kind is about.
  const kinds = isDeleting ? recordKinds : refs.map(({ kind }) => kind);
  return inTransaction(database, kinds, async (): Promise<Result<Committed, CommitFailure>> => {
    // Asked for together: what a change waits for is the way to the database and back.
    const [earlier, claims, last, present] = await Promise.all([
      entriesOn(database, refs),
      claimsBeside(database, operations),
      lastStamp(database),
      presentAmong(database, refs),
    ]);
    const known = byRecord(earlier);
    const currentOf = (ref: RecordRef) => {
      const entries = known.get(refKey(ref));
      return entries && foldRecord(entries);
    };
    const conflict = conflictOf(operations, currentOf, claims);
    if (conflict) return failure(conflict);
    const context = newContext(writer, last, request);
    const entries = entriesFor(operations, currentOf, context);
    const refolded = await refoldWith(database, entries, known);
    const records = rejectedIn(refolded);
    if (records.length > 0) return failure({ code: 'change.malformedRecords', records });
    const needed = isDeleting ? await findStillNeeded(database, refolded) : undefined;
    if (needed) return failure({ code: 'change.stillNeeded', ...needed });
    const written = await write(database, entries, refolded);
    const growth = present && growthOf(refolded, present, last);
    return success({ change: context.change, ...written, ...(growth && { growth }) });
  });
}

/** Takes back one change as a whole, or nothing of it; the undo is a change of its own. */
export async function undoChange(
  database: DossierDatabase,
  writer: Writer,
  change: ChangeId,
  author: string,
): Promise<Result<Committed, UndoFailure>> {
  return inTransaction(database, recordKinds, async (): Promise<Result<Committed, UndoFailure>> => {
    const target = await entriesOfChange(database, change);
    const known = byRecord(
      await entriesOn(
        database,
        target.map(({ ref }) => ref),
      ),
    );
    const context = newContext(writer, await lastStamp(database), { author, undoes: change });
    const undone = undoEntries(
      target,
      ({ ref }) => foldRecord(known.get(refKey(ref)) ?? []),
      context,
    );
    if (!undone.ok) return undone;
    const refolded = await refoldWith(database, undone.value, known);
    const records = rejectedIn(refolded);
    if (records.length > 0) return failure({ code: 'change.malformedRecords', records });
    const needed = await findStillNeeded(database, refolded);
    if (needed) return failure({ code: 'undo.stillNeeded', ...needed });
    return success({
      change: context.change,
      ...(await write(database, undone.value, refolded)),
    });
  });
}
