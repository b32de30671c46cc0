import { markOf } from '@/archive/mark';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { feedIdOf, paperKey } from '@/domain/archive/loneDocument';
import type { ArchiveReading } from '@/formats/tweedekamer/archiveReading';
import type { Known } from './known';

/** The number and the references of a record. */
export function marksOf(item: ArchiveItem): readonly string[] {
  return item.number === '' ? item.references : [item.number, ...item.references];
}

function isUnchanged(known: Known, item: ArchiveItem): boolean {
  const mark = known.byId(item.id)?.mark;
  return mark !== undefined && mark === markOf(JSON.stringify(item));
}

/** The ids of what may be the record of a reading, or go up in it. */
function idsFor(known: Known, reading: ArchiveReading): readonly (string | undefined)[] {
  if (reading.type === 'problem' || reading.type === 'removed') return [];
  const { item } = reading;
  const marks = marksOf(item);
  if (reading.type === 'item') {
    const alone = marks.map((mark) => known.aloneBearing(mark));
    return [isUnchanged(known, item) ? undefined : item.id, ...alone, ...known.documentsLike(item)];
  }
  const bearing = marks.flatMap((mark) => known.idsBearing(mark));
  if (reading.type === 'addition') return [item.id, ...bearing];
  const ofCases = reading.cases.flatMap((number) => known.idsBearing(number));
  const like = paperKey(item) === undefined ? [] : known.recordsLike(item);
  return [item.id, feedIdOf(item.id), ...bearing, ...ofCases, ...like];
}

/** The documents whose records have to be read before these readings can be staged. */
export function neededRecords(known: Known, readings: readonly ArchiveReading[]): number[] {
  const ids = readings.flatMap((reading) => idsFor(known, reading));
  const found = ids.flatMap((id) => (id === undefined ? [] : (known.byId(id)?.document ?? [])));
  return [...new Set(found)];
}
