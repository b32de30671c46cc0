import type { ArchiveItem } from '@/domain/archive/archiveItem';

/** By what a public record is called in its address: its number, or its id where it has none. */
export function recordMark({ number, id }: Pick<ArchiveItem, 'number' | 'id'>): string {
  return number || id;
}
