import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { Result } from '@/domain/shared/result';
import { type ArchiveReading, type FieldFailure, type Place, problem } from './archiveReading';
import { otherKindProblem } from './otherKinds';
import { readDocument } from './readDocument';
import { readMotionText } from './readMotionText';
import { readToezegging } from './readToezegging';
import { readZaak } from './readZaak';
import { serviceError } from './serviceError';

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

type Raw = Readonly<Record<string, unknown>>;

/** A record that is refused, with what stands in the field that is wrong, or in all of it when something is missing. */
function refused(raw: Raw, place: Place, { code, field }: FieldFailure): ArchiveReading {
  if (Object.keys(raw).length === 0) return problem(place, 'reading.empty', '{}');
  const isWrong = code === 'reading.wrongField' && field in raw;
  const detail = isWrong ? `${field}: ${JSON.stringify(raw[field])}` : JSON.stringify(raw);
  return problem(place, code, detail);
}

function readItem(raw: Raw, place: Place, read: Result<ArchiveItem, FieldFailure>): ArchiveReading {
  return read.ok ? { type: 'item', item: read.value } : refused(raw, place, read.error);
}

function readPaper(raw: Raw, place: Place): ArchiveReading {
  const read = readDocument(raw);
  return read.ok ? { type: 'document', ...read.value } : refused(raw, place, read.error);
}

function readText(raw: Raw, place: Place): ArchiveReading {
  const read = readMotionText(raw);
  return read.ok ? { type: 'addition', item: read.value } : refused(raw, place, read.error);
}

/** The records of one value of a JSON file: a page of a reply has several, all else is one. Never throws. */
export function readRecords(value: unknown, place: Place): ArchiveReading[] {
  const error = serviceError(value);
  if (error !== undefined) return [problem(place, 'reading.serviceError', error)];
  const page = isRecord(value) ? value['value'] : undefined;
  return (Array.isArray(page) ? page : [value]).map((one: unknown) =>
    isRecord(one)
      ? readRecord(one, place)
      : problem(place, 'reading.notARecord', JSON.stringify(one)),
  );
}

function readRecord(raw: Raw, place: Place): ArchiveReading {
  const id = raw['Id'];
  if (typeof id === 'string' && isTombstone(raw)) return { type: 'removed', id };
  if ('kst' in raw && 'text' in raw) return readText(raw, place);
  if ('Tekst' in raw || 'DatumNakoming' in raw) return readItem(raw, place, readToezegging(raw));
  if ('DocumentNummer' in raw && !('Nummer' in raw)) return readPaper(raw, place);
  return otherKindProblem(raw, place) ?? readItem(raw, place, readZaak(raw));
}
