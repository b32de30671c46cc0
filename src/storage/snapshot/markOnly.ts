import type { Mark } from './marks';
import type { Safekeeping } from './safekeeping';

/** Where there is no file system: only how the dossier stood is remembered, nothing of what is in it. */
export function markOnly(mark: Mark): Safekeeping {
  return {
    isAvailable: false,
    keepChange: async ({ standingAfter }) => mark.write(await standingAfter(mark.read())),
    duringWipe: async (_version, wipe) => {
      await wipe();
      mark.write(undefined);
      return 'wiped';
    },
    dropBefore: async () => {},
    duringReplacement: async (after, replace) => {
      const result = await replace();
      if (result.ok) mark.write(after);
      return result;
    },
    takeSnapshot: async () => 'unavailable',
    keepFormer: async () => 'unavailable',
    trouble: () => undefined,
    subscribe: () => () => {},
    snapshots: async () => [],
    contentOf: async () => undefined,
    bytesOf: async () => undefined,
    recoverable: async () => undefined,
  };
}
