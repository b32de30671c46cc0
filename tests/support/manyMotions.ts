import type { ArchivePage } from '../pages/ArchivePage';

/** So many motions that differ in a number; `prefix` tells their ids from those of other files. */
export function others(count: number, prefix: string) {
  return Array.from({ length: count }, (_, at) => ({
    Id: `${prefix}-${at}`,
    Nummer: `2021Z${String(at).padStart(5, '0')}`,
    Soort: 'Motie',
    Titel: 'Water',
    Onderwerp: `Motie van het lid Test over dijk ${at} en het onderhoud ervan`,
    GestartOp: '2021-03-01T00:00:00+01:00',
  }));
}

/** Records as the lines of a file. */
export const lines = (records: readonly object[]) =>
  records.map((record) => JSON.stringify(record));
/** An archive with 45 motions about dikes, and the part in which one searches. */
export async function fillWithDikes(archive: ArchivePage): Promise<void> {
  await archive.goTo('/archief', 'Archief');
  await archive.choose({ name: 'dijken.jsonl', content: lines(others(45, 'dijk')).join('\n') });
  await archive.part('Zoeken');
}
