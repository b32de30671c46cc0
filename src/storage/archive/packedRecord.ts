import type { ArchiveItem } from '@/domain/archive/archiveItem';

/**
 * The place of each field in a record as it is stored: a list, so that the names of the fields, 28 % of the size, need
 * not be written and read for each record. What most records have comes first. Places stay as they are, as records on
 * disks rest on them; a new field gets the next one.
 */
const places: { readonly [Field in keyof ArchiveItem]-?: number } = {
  id: 0,
  kind: 1,
  soort: 2,
  number: 3,
  title: 4,
  subject: 5,
  references: 6,
  names: 7,
  decisions: 8,
  on: 9,
  year: 10,
  changedAt: 11,
  finished: 12,
  sequence: 13,
  appreciation: 14,
  term: 15,
  text: 16,
  dictum: 17,
  status: 18,
  ministry: 19,
  extra: 20,
};
const fields = Object.entries(places)
  .sort(([, one], [, other]) => one - other)
  .map(([field]) => field);

/** A record as JSON, in one line, of which `unpackedRecord` makes it again. */
export function packedRecord(item: ArchiveItem): string {
  const values = fields.map((field): unknown => Reflect.get(item, field));
  const used = values.findLastIndex((value) => value !== undefined) + 1;
  return JSON.stringify(values.slice(0, used));
}

/**
 * The record that was packed, unchecked, from its JSON as it was read. What is no list is given as it is: records used to be
 * stored with the names of their fields.
 */
export function unpackedRecord(stored: unknown): unknown {
  if (!Array.isArray(stored)) return stored;
  const record: Record<string, unknown> = {};
  for (const [place, field] of fields.entries()) {
    const value: unknown = stored[place];
    // A field that is not there is null in JSON, and no field is null.
    if (value !== null && value !== undefined) record[field] = value;
  }
  return record;
}
