import { asking, inBrowser, newProfile, openPage, removeProfile } from '../browser';
import { againstLimit, type Figure } from '../figure';
import type { DossierFunctions } from '../pages/dossier/main';
import type { Row, Run } from '../run';
import { median, percentile } from '../statistics';
import { saveWithKeys } from './status/saveWithKeys';

const [small, large] = [100, 5000];
const saves = 40;

/**
 * What a status costs that is saved in a dossier of so many records, beside a raw put: in the database, and until it is
 * kept a second time as well, which is when it is called saved.
 */
async function commits(
  { origin, isQuick }: Run,
  profile: string,
  count: number,
  beside = '',
): Promise<Figure[]> {
  return inBrowser(profile, async (context) => {
    const ask = asking<DossierFunctions>(await openPage(context, `${origin}/dossier.html`));
    await ask('fill', count);
    for (let at = 0; at < 5; at += 1) await ask('save');
    const taken: { commit: number; saved: number; put: number }[] = [];
    for (let at = 0; at < (isQuick ? 10 : saves); at += 1) taken.push(await ask('save'));
    const figure = (what: string, own: readonly number[]): Figure => ({
      what: `${what}, ${count} records${beside}`,
      unit: 'ms',
      own: median(own),
      peer: 'raw put, strict',
      other: median(taken.map(({ put }) => put)),
      goal: 2,
    });
    return [
      figure(
        'commit, strict',
        taken.map(({ commit }) => commit),
      ),
      figure(
        'and kept a second time',
        taken.map(({ saved }) => saved),
      ),
    ];
  });
}

/** A status that is changed, until it is on disk and on the screen. */
export const statusRow: Row = {
  name: 'status',
  title: 'A status saved (time; commit: median, key to painted: p95)',
  measure: async (run) => {
    const plain = newProfile();
    const filled = newProfile(await run.archiveProfile());
    try {
      const figures = [
        ...(await commits(run, plain, small)),
        ...(await commits(run, plain, large)),
        ...(await commits(run, filled, large, ', archive beside it')),
      ];
      const times = await inBrowser(filled, (context) =>
        saveWithKeys(context, run.origin, run.isQuick ? 6 : saves),
      );
      figures.push(againstLimit('key to painted, in the app', percentile(times, 0.95), 50));
      return figures;
    } finally {
      removeProfile(plain);
      removeProfile(filled);
    }
  },
};
