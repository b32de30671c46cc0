import { proxy, type Remote, wrap } from 'comlink';
import type { ArchiveApi } from './archiveApi';

export type { ArchiveApi } from './archiveApi';

/** The archive in a worker of its own, which is started at the first question. To be made once. */
export function createArchiveClient(): ArchiveApi {
  let remote: Remote<ArchiveApi> | undefined;
  const archive = (): Remote<ArchiveApi> => {
    remote ??= wrap<ArchiveApi>(
      new Worker(new URL('./archive.worker.ts', import.meta.url), {
        type: 'module',
        name: 'archief',
      }),
    );
    return remote;
  };
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
  };
}
