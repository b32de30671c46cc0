import { proxy, type Remote, wrap } from 'comlink';
import { type Archive, createArchive } from './archive';
import type { ArchiveApi } from './archiveApi';
import type { FindingApi } from './findingApi';
import { startArchiveWorker, startFindingsWorker } from './ownWorkers';

export type { SearchOptions } from '@/archive/search/searchArchive';
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

/** Gives a worker that is started when it is first asked for, and ended when `closing` says so. */
function startedOnce<Api>(start: () => Worker, closing: AbortSignal): () => Remote<Api> {
  let remote: Remote<Api> | undefined;
  return () => {
    closing.throwIfAborted();
    if (remote) return remote;
    const worker = start();
    closing.addEventListener('abort', () => worker.terminate());
    remote = wrap<Api>(worker);
    return remote;
  };
}

/** The archive in workers of its own, which are started at the first question. To be made once. */
export function createArchiveClient(closing: AbortSignal): Archive {
  const archive = startedOnce<ArchiveApi>(startArchiveWorker, closing);
  const findings = startedOnce<FindingApi>(startFindingsWorker, closing);
  return createArchive(
    {
      state: () => archive().state(),
      search: (question, options) => archive().search(question, options),
      find: (mark) => archive().find(mark),
      lettersOf: (id) => archive().lettersOf(id),
      motionsOf: (id) => archive().motionsOf(id),
      importFiles: (files, onProgress) => archive().importFiles(files, proxy(onProgress)),
      cancel: () => archive().cancel(),
      problemsOf: (importId) => archive().problemsOf(importId),
      clear: () => archive().clear(),
      searches: () => archive().searches(),
      saveSearch: (search) => archive().saveSearch(search),
      removeSearch: (id) => archive().removeSearch(id),
    },
    { prepare: () => findings().prepare() },
  );
}
