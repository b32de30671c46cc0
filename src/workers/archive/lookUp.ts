import type { ArchiveApi } from './archiveApi';
import type { ComparingControl } from './comparing';

/**
 * Looks up records by a mark, as the archive itself does. A reference that none bears is looked up again when references
 * were worked out for the records that bear none: the links of letters and motions, which take far longer, are not waited
 * for. Also when comparing was given up, or an import is under way: the references may have been stored before that.
 */
export function createLookUp(
  find: ArchiveApi['find'],
  { prepare, watch }: Pick<ComparingControl, 'prepare' | 'watch'>,
): ArchiveApi['find'] {
  /** Settles when there is nothing more to wait for: references are stored before the first letter is compared. */
  function references(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const leave = watch(({ progress }) => {
        if (progress) resolve(undefined);
      });
      prepare().finally(leave).then(resolve, reject);
    });
  }

  return async (mark) => {
    const found = await find(mark);
    if (found.length > 0 || !mark.startsWith('kst-')) return found;
    await references();
    return find(mark);
  };
}
