import type { ArchiveItem } from '@/domain/archive/archiveItem';

/** A record of the archive: a motion without anything special, but for what is given. */
export function makeArchiveItem(id: string, given: Partial<ArchiveItem> = {}): ArchiveItem {
  return {
    id,
    kind: 'motion',
    soort: 'Motie',
    number: `nummer-${id}`,
    title: '',
    subject: '',
    references: [],
    names: [],
    decisions: [],
    ...given,
  };
}
