import type { ArchiveItem } from '@/domain/archive/archiveItem';

const assumed: { readonly [Kind in ArchiveItem['kind']]: string } = {
  motion: 'Motie',
  letter: 'Brief regering',
  commitment: 'Toezegging',
  other: '',
};

/** Under which Soort a record is found: its own, or that of its kind where the open data leave it out. */
export function soortOf({ soort, kind }: Pick<ArchiveItem, 'soort' | 'kind'>): string {
  return soort === '' ? assumed[kind] : soort;
}
