import type { TabChannel } from '@/storage/ports';
import type { FindingApi } from '@/workers/archive/links/findingApi';
import type { ArchiveApi, RecordLinks } from './archiveApi';
import { type ComparingControl, controlComparing } from './comparing';
import { createLookUp } from './lookUp';

/** Links that need to be worked out first; `null` as long as comparing is given up or an import is under way. */
type PreparedLinks = (id: string) => Promise<RecordLinks | null>;

/** All that the archive can be asked. */
export type Archive = Omit<ArchiveApi, 'lettersOf' | 'motionsOf'> & {
  readonly lettersOf: PreparedLinks;
  readonly motionsOf: PreparedLinks;
  /** Sees to it that references and links are worked out; gives `false` when comparing is given up or an import is under way. */
  readonly prepare: ComparingControl['prepare'];
  readonly watchComparing: ComparingControl['watch'];
  /** Gives comparing up in all windows, until any of them goes on with it, adds records or empties the archive. */
  readonly stopComparing: () => Promise<void>;
  readonly goOnComparing: () => Promise<boolean>;
};

/**
 * The archive and what is worked out from it as one: what needs to be worked out first, waits for that. `windows` is the
 * way to and from the other windows that have it worked out.
 */
export function createArchive(api: ArchiveApi, findings: FindingApi, windows: TabChannel): Archive {
  const { prepare, stop, goOn, allow, watch } = controlComparing(
    api.isWorkedOut,
    findings,
    windows,
  );
  return {
    ...api,
    prepare,
    watchComparing: watch,
    stopComparing: stop,
    goOnComparing: goOn,
    find: createLookUp(api.find, { prepare, watch }),
    lettersOf: async (id) => ((await prepare()) ? api.lettersOf(id) : null),
    motionsOf: async (id) => ((await prepare()) ? api.motionsOf(id) : null),
    importFiles: (files, onProgress) => {
      allow();
      return api.importFiles(files, onProgress);
    },
    clear: () => {
      allow();
      return api.clear();
    },
  };
}
