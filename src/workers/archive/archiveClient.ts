import { proxy, type Remote, wrap } from 'comlink';
import type { ArchiveApi } from './archiveApi';
import type { LinkApi } from './linkApi';

export type { SearchOptions } from '@/archive/search/searchArchive';
export type { ImportRow, ProblemRow, SavedSearchRow } from '@/storage/archive/archiveDatabase';
export type {
  ArchiveApi,
  ArchiveState,
  FoundItem,
  FoundPage,
  ImportOutcome,
  ImportProgress,
} from './archiveApi';
export type { LinkApi, LinkedRecord, RecordLinks } from './linkApi';

/** All that the archive can be asked. */
export type Archive = ArchiveApi & LinkApi;

/** Gives a worker that is started when it is first asked for. */
function startedOnce<Api>(start: () => Worker): () => Remote<Api> {
  let remote: Remote<Api> | undefined;
  return () => {
    remote ??= wrap<Api>(start());
    return remote;
  };
}

/** The archive in workers of its own, which are started at the first question. To be made once. */
export function createArchiveClient(): Archive {
  const archive = startedOnce<ArchiveApi>(
    () =>
      new Worker(new URL('./archive.worker.ts', import.meta.url), {
        type: 'module',
        name: 'archief',
      }),
  );
  const links = startedOnce<LinkApi>(
    () =>
      new Worker(new URL('./archiveLinks.worker.ts', import.meta.url), {
        type: 'module',
        name: 'archief-verbanden',
      }),
  );
  return {
    state: () => archive().state(),
    search: (question, options) => archive().search(question, options),
    find: (mark) => archive().find(mark),
    importFiles: (files, onProgress) => archive().importFiles(files, proxy(onProgress)),
    cancel: () => archive().cancel(),
    problemsOf: (importId) => archive().problemsOf(importId),
    clear: () => archive().clear(),
    searches: () => archive().searches(),
    saveSearch: (search) => archive().saveSearch(search),
    removeSearch: (id) => archive().removeSearch(id),
    lettersOf: (id) => links().lettersOf(id),
    motionsOf: (id) => links().motionsOf(id),
    motionWith: (reference) => links().motionWith(reference),
  };
}
