import type { ArchiveItem } from '@/domain/archive/archiveItem';
import type { FoundRecord } from '@/queries/archive/archive';
import { referencesIn } from '../references/references';

/** By what a public record is called in its address: its number, or its id where it has none. */
export function recordMark({ number, id }: Pick<ArchiveItem, 'number' | 'id'>): string {
  return number || id;
}

/** What an address means that calls a record by its id, its number or any writing of a reference to it. */
export function markMeantBy(written: string): string {
  return referencesIn(written)[0]?.id ?? written;
}

/** Whether a mark from an address means a record, also by a reference that it bears or is likely to be known by. */
export function isMeantBy({ item, derived }: FoundRecord, mark: string): boolean {
  const { id, number, references } = item;
  return [id, number, derived, ...references].includes(mark);
}
