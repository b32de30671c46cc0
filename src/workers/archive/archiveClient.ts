import { proxy } from 'comlink';
import { broadcastChannel } from '@/storage/tabs/tabChannel';
import { comparingLock } from '@/workers/archive/links/comparingLock';
import type { FindingApi } from '@/workers/archive/links/findingApi';
import { type Archive, createArchive } from './archive';
import type { ArchiveApi, ImportOutcome } from './archiveApi';
import { startArchiveWorker, startFindingsWorker } from './ownWorkers';
import { inSuccession } from './succession';

export type { SearchOptions } from '@/archive/search/searchArchive';
export type { WordInTheWay } from '@/archive/search/wordsInTheWay';
export type { ImportRow, ProblemRow, SavedSearchRow } from '@/storage/archive/archiveDatabase';
export type { Archive } from './archive';
export type {
  ArchiveState,
  FoundItem,
  FoundPage,
  FoundRecord,
  ImportOutcome,
  ImportProgress,
  LinkedRecord,
  RecordLinks,
} from './archiveApi';
export { newsOf } from './archiveNews';
export type { Comparing } from './comparing';
export type { WorkerGone } from './succession';

/**
 * The archive in workers of its own, which are started at the first question. To be made once. The one that imported and
 * the one that worked something out are ended after that, with the memory they took: the first is followed by another.
 */
export function createArchiveClient(closing: AbortSignal): Archive {
  const archive = inSuccession<ArchiveApi>(startArchiveWorker, closing);
  const findings = inSuccession<FindingApi>(startFindingsWorker, closing);
  const { ask } = archive;
  return createArchive(
    {
      state: () => ask((api) => api.state()),
      search: (question, options) => ask((api) => api.search(question, options)),
      placeInResults: (mark, question, options) =>
        ask((api) => api.placeInResults(mark, question, options)),
      wordsInTheWay: (question, narrowing) => ask((api) => api.wordsInTheWay(question, narrowing)),
      find: (mark) => ask((api) => api.find(mark)),
      isWorkedOut: () => ask((api) => api.isWorkedOut()),
      lettersOf: (id) => ask((api) => api.lettersOf(id)),
      motionsOf: (id) => ask((api) => api.motionsOf(id)),
      importFiles: (files, onProgress) =>
        ask<ImportOutcome>((api) => api.importFiles(files, proxy(onProgress))).finally(
          archive.relieve,
        ),
      cancel: () => ask((api) => api.cancel()),
      problemsOf: (importId) => ask((api) => api.problemsOf(importId)),
      clear: () => ask((api) => api.clear()),
      searches: () => ask((api) => api.searches()),
      saveSearch: (search) => ask((api) => api.saveSearch(search)),
      removeSearch: (id) => ask((api) => api.removeSearch(id)),
    },
    {
      prepare: (onProgress) =>
        findings.ask<boolean>((api) => api.prepare(proxy(onProgress))).finally(findings.relieve),
      stop: () => findings.ask((api) => api.stop()),
    },
    broadcastChannel(comparingLock),
  );
}
