import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Result } from '@/domain/shared/result';
import { type ArchiveReading, type FieldFailure, type Place, problem } from './archiveReading';
import { readDocument } from './readDocument';
import { readMotionText } from './readMotionText';
import { readToezegging } from './readToezegging';
import { readZaak } from './readZaak';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Withdrawn by the feed: marked so, or nothing left in it but its id. */
function isTombstone(raw: Readonly<Record<string, unknown>>): boolean {
  if (raw['Verwijderd'] === true || raw['Verwijderd'] === 'true') return true;
  const [number, day] =
    'DocumentNummer' in raw ? ['DocumentNummer', 'Datum'] : ['Nummer', 'GestartOp'];
  return raw[number] === null && raw['Onderwerp'] === null && raw[day] === null;
}

function readingOf(
  type: 'item' | 'addition',
  read: Result<ArchiveItem, FieldFailure>,
  place: Place,
): ArchiveReading {
  if (read.ok) return { type, item: read.value };
  return problem(place, 'reading.wrongField', read.error.field);
}

function documentReading(raw: Readonly<Record<string, unknown>>, place: Place): ArchiveReading {
  const read = readDocument(raw);
  if (read.ok) return { type: 'document', ...read.value };
  return problem(place, 'reading.wrongField', read.error.field);
}

/** The records of one value of a JSON file: a page of a reply has several, all else is one. Never throws. */
export function readRecords(value: unknown, place: Place): ArchiveReading[] {
  const page = isRecord(value) ? value['value'] : undefined;
  return (Array.isArray(page) ? page : [value]).map((one: unknown) =>
    isRecord(one)
      ? readRecord(one, place)
      : problem(place, 'reading.notARecord', JSON.stringify(one)),
  );
}

function readRecord(raw: Readonly<Record<string, unknown>>, place: Place): ArchiveReading {
  const id = raw['Id'];
  if (typeof id === 'string' && isTombstone(raw)) return { type: 'removed', id };
  if ('kst' in raw && 'text' in raw) return readingOf('addition', readMotionText(raw), place);
  if ('Tekst' in raw || 'DatumNakoming' in raw) {
    return readingOf('item', readToezegging(raw), place);
  }
  if ('DocumentNummer' in raw && !('Nummer' in raw)) return documentReading(raw, place);
  return readingOf('item', readZaak(raw), place);
}
