import { openArchiveDatabase } from '@/storage/archive/archiveDatabase';
import { createArchiveStore } from '@/storage/archive/archiveStore';
import { silentChannel } from '@/storage/tabs/tabChannel';
import { queueLock } from '@/storage/tabs/writeLock';
import type { ArchiveApi } from '@/workers/archive/archiveApi';
import { type ArchiveServiceOptions, createArchiveService } from '@/workers/archive/archiveService';

let databases = 0;

/** A new, empty database, on which the archive can be started more than once, as in other windows and after a restart. */
export function emptyArchive() {
  databases += 1;
  const database = openArchiveDatabase(`archief-import-${databases}`);
  const start = (options: Partial<ArchiveServiceOptions> = {}): ArchiveApi =>
    createArchiveService({
      store: createArchiveStore(database, queueLock()),
      clock: { now: () => new Date('2026-11-21T10:00:00Z') },
      alone: (work) => work(),
      isImportingElsewhere: () => Promise.resolve(false),
      channel: silentChannel,
      ...options,
    });
  return { database, start };
}

/** As long as the ids of the Kamer's own records, which the index packs. */
export const idOf = (number: string) =>
  `00000000-0000-4000-8000-${number.replace('Z', 'a').padStart(12, '0')}`;

/** A motion as the open data have it, with such an id. */
export const caseOf = (Nummer: string, Onderwerp: string, more: object = {}) => ({
  Id: idOf(Nummer),
  Nummer,
  Soort: 'Motie',
  Onderwerp,
  GestartOp: '2022-11-15T00:00:00+01:00',
  ...more,
});

export const bontenbal = caseOf(
  '2022Z21953',
  'Motie van het lid Bontenbal c.s. over advies van de WRR',
);
export const gundogan = caseOf('2023Z13357', 'Motie van het lid Gündoğan c.s. over sociale media');
/** The text of the first. */
export const textOfBontenbal = {
  kst: 'kst-36200-VII-72',
  zaak: '2022Z21953',
  onderwerp: 'Motie van het lid Bontenbal c.s. over advies van de WRR',
  text: 'De Kamer,\nverzoekt de regering de WRR om advies te vragen,\nen gaat over tot de orde van de dag.',
};

const countNames = new Set([
  'state',
  'read',
  'added',
  'changed',
  'unchanged',
  'removed',
  'problems',
]);

/** How an import ended and what it counted. */
export function countsOf(row: object | undefined) {
  return row && Object.fromEntries(Object.entries(row).filter(([key]) => countNames.has(key)));
}

/** Imports files, and gives how the last of them ended and what it counted. */
export async function bring(archive: ArchiveApi, ...files: readonly File[]) {
  const outcome = await archive.importFiles(files, () => {});
  return countsOf(outcome.imports.at(-1));
}

/** The numbers of the records that a question finds, in their order. */
export async function numbersFound(archive: ArchiveApi, question: string) {
  return (await archive.search(question, {})).items.map((found) => found?.item.number);
}
