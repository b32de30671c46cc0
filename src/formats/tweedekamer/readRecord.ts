import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Result } from '@/domain/shared/result';
import { type ArchiveReading, type FieldFailure, problem } from './archiveReading';
import { readMotionText } from './readMotionText';
import { readToezegging } from './readToezegging';
import { readZaak } from './readZaak';

/** What a record without a Soort is taken for. */
export type ReadingOptions = { readonly assumedSoort?: string | undefined };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Withdrawn by the feed: marked so, or nothing left in it but its id. */
function isTombstone(raw: Readonly<Record<string, unknown>>): boolean {
  if (raw['Verwijderd'] === true || raw['Verwijderd'] === 'true') return true;
  return raw['Nummer'] === null && raw['Onderwerp'] === null && raw['GestartOp'] === null;
}

function readingOf(
  type: 'item' | 'addition',
  read: Result<ArchiveItem, FieldFailure>,
  line: number,
): ArchiveReading {
  if (read.ok) return { type, item: read.value };
  return problem(line, 'reading.wrongField', read.error.field);
}

/** The records of one value of a JSON file: a page of a reply has several, all else is one. Never throws. */
export function readRecords(
  value: unknown,
  line: number,
  { assumedSoort }: ReadingOptions = {},
): ArchiveReading[] {
  if (!isRecord(value)) return [problem(line, 'reading.notARecord', JSON.stringify(value))];
  const page = value['value'];
  if (!Array.isArray(page)) return [readRecord(value, line, assumedSoort)];
  return page.map((one: unknown) =>
    isRecord(one)
      ? readRecord(one, line, assumedSoort)
      : problem(line, 'reading.notARecord', JSON.stringify(one)),
  );
}

function readRecord(
  raw: Readonly<Record<string, unknown>>,
  line: number,
  assumedSoort: string | undefined,
): ArchiveReading {
  const id = raw['Id'];
  if (typeof id === 'string' && isTombstone(raw)) return { type: 'removed', id };
  if ('kst' in raw && 'text' in raw) return readingOf('addition', readMotionText(raw), line);
  if ('Tekst' in raw || 'DatumNakoming' in raw) return readingOf('item', readToezegging(raw), line);
  return readingOf('item', readZaak(raw, assumedSoort), line);
}
