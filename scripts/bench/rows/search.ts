import { asking, inBrowser, openPage } from '../browser';
import type { Figure } from '../figure';
import type { ArchiveFunctions } from '../pages/archive/main';
import type { Row } from '../run';
import { percentile } from '../statistics';

const [questions, tries] = [200, 3];

/** The slowest of the usual questions, of each kind. */
export const searchRow: Row = {
  name: 'search',
  title:
    'A question, ranked and counted; p95 of 200, of each the best try (time on the main thread)',
  measure: async (run) => {
    const profile = await run.archiveProfile();
    return inBrowser(profile, async (context) => {
      const ask = asking<ArchiveFunctions>(await openPage(context, `${run.origin}/archive.html`));
      await ask('readItems', run.data.files);
      await ask('storedBytes');
      const asked = await ask('ask', run.isQuick ? 40 : questions, run.isQuick ? 2 : tries);
      return asked.flatMap(({ kind, own, other, scanned, answered }): Figure[] => {
        const line = { what: kind, unit: 'ms', own: percentile(own, 0.95) } as const;
        return [
          { ...line, peer: 'MiniSearch', other: percentile(other, 0.95), goal: 0.3 },
          { ...line, peer: 'includes', other: percentile(scanned, 0.95), goal: 1 },
          { what: `${kind}, answered`, unit: 'questions', peer: 'MiniSearch', ...answered },
        ];
      });
    });
  },
};
