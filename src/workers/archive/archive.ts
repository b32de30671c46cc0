import type { FindingApi } from '@/workers/archive/links/findingApi';
import type { ArchiveApi } from './archiveApi';

/** All that the archive can be asked. */
export type Archive = ArchiveApi & FindingApi;

/** The archive and what is worked out from it as one: what needs to be worked out first, waits for that. */
export function createArchive(api: ArchiveApi, findings: FindingApi): Archive {
  async function prepare(): Promise<void> {
    if (!(await api.isWorkedOut())) await findings.prepare();
  }
  return {
    ...api,
    prepare,
    find: async (mark) => {
      const found = await api.find(mark);
      if (found.length > 0 || !mark.startsWith('kst-')) return found;
      await prepare();
      return api.find(mark);
    },
    lettersOf: async (id) => {
      await prepare();
      return api.lettersOf(id);
    },
    motionsOf: async (id) => {
      await prepare();
      return api.motionsOf(id);
    },
  };
}
