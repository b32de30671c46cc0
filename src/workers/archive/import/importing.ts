import { broughtNumber } from '@/archive/index/brought';
import { SegmentBuilder } from '@/archive/index/segmentBuilder';
import { partToBuffers } from '@/archive/index/serialise';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { ArchiveReading, ReadingProblem } from '@/formats/tweedekamer/archiveReading';
import type { ImportRow, ProblemRow } from '@/storage/archive/archiveDatabase';
import type { ArchiveStore } from '@/storage/archive/archiveStore';
import { type Held, heldOf, heldPart, recordPlace, without } from '@/workers/archive/held';
import type { KnownRecords } from './knownRecords';
import { neededRecords } from './neededRecords';
import { StagedRecords } from './stagedRecords';

/** So many records are written at once: each step is on disk, whole, and a browser that is closed loses one at most. */
export const stepSize = 10_000;

/** Of so many broken records the place is kept; more say no more. */
const mostProblems = 1000;

type Step = {
  readonly held: Held;
  readonly known: KnownRecords;
  readonly progress: ImportRow;
};

async function recordsOf(
  store: ArchiveStore,
  held: Held,
  documents: readonly number[],
): Promise<ReadonlyMap<number, ArchiveItem>> {
  const found = documents.flatMap((document) => {
    const place = recordPlace(held, document);
    return place === undefined ? [] : [{ document, place }];
  });
  const records = await store.records(found.map(({ place }) => place));
  return new Map(
    found.flatMap(({ document }, at) => {
      const record = records[at];
      return record ? [[document, record]] : [];
    }),
  );
}

/** Records for which problems stand. */
function countOf(problems: readonly ReadingProblem[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}

function progressAfter(progress: ImportRow, staged: StagedRecords, readings: number): ImportRow {
  const { added, changed, unchanged, removed, absent } = staged.tally;
  const allAbsent = (progress.absent ?? 0) + absent;
  return {
    ...progress,
    // A problem that stands for several records comes at the end of a file: until then readings are counted one by one.
    read: progress.read + readings + countOf(staged.problems) - staged.problems.length,
    added: progress.added + added,
    changed: progress.changed + changed,
    unchanged: progress.unchanged + unchanged,
    removed: progress.removed + removed,
    ...(allAbsent > 0 && { absent: allAbsent }),
    problems: progress.problems + countOf(staged.problems),
  };
}

function problemRow(
  importId: number,
  { line, column, code, count, detail }: ReadingProblem,
): ProblemRow {
  const row = { importId, line, code, detail, ...(count !== undefined && { count }) };
  return column === undefined ? row : { ...row, column };
}

function newPart({ records }: StagedRecords, importId: number) {
  if (records.length === 0) return undefined;
  const builder = new SegmentBuilder();
  for (const { item, first = importId } of records) {
    builder.add(item, broughtNumber({ first, last: importId }));
  }
  const marks = Float64Array.from(records, ({ mark }) => mark).buffer;
  return { ...partToBuffers(builder.finish()), marks };
}

/**
 * Carries out one step of an import: stages the readings, and writes records, index and progress in one transaction.
 * Gives the archive and the progress after it; `known` follows.
 */
export async function importStep(
  store: ArchiveStore,
  { held, known, progress }: Step,
  readings: readonly ArchiveReading[],
): Promise<{ readonly held: Held; readonly progress: ImportRow }> {
  const needed = await recordsOf(store, held, neededRecords(known, readings));
  const staged = new StagedRecords(known, (document) => needed.get(document));
  for (const reading of readings) staged.stage(reading);
  const after = progressAfter(progress, staged, readings.length);
  const left = without(held, staged.gone);
  const room = Math.max(0, mostProblems - progress.problems);
  const row = await store.commit({
    records: staged.records.map(({ item }) => item),
    part: newPart(staged, progress.id),
    gone: left.changed.map(({ id, part }) => ({ id, gone: Uint8Array.from(part.gone).buffer })),
    progress: after,
    problems: staged.problems.slice(0, room).map((found) => problemRow(progress.id, found)),
  });
  const added = row && heldPart(row);
  const next = added ? heldOf([...left.held.parts, added]) : left.held;
  known.follow(
    next,
    staged.records.map(({ item }) => item.id),
    staged.goneIds,
  );
  return { held: next, progress: after };
}
