import {
  asking,
  browserTime,
  inBrowser,
  newProfile,
  openPage,
  removeProfile,
  tidy,
} from '../browser';
import type { ArchiveFunctions } from '../pages/archive/main';
import type { Row, Run } from '../run';
import { medians } from '../statistics';

type Ask = ReturnType<typeof asking<ArchiveFunctions>>;

/** CPU time of something on the page of the archive in a new browser. */
async function fresh(
  { origin, data }: Run,
  needsItems: boolean,
  work: (ask: Ask) => Promise<unknown>,
): Promise<number> {
  const profile = newProfile();
  try {
    return await inBrowser(profile, async (context) => {
      const opened = await openPage(context, `${origin}/archive.html`);
      const ask = asking<ArchiveFunctions>(opened);
      if (needsItems) await ask('readItems', data.files);
      await tidy(opened);
      return browserTime(context, () => work(ask));
    });
  } finally {
    removeProfile(profile);
  }
}

/** From the two files to records that are stored and can be searched. */
export const importRow: Row = {
  name: 'import',
  title: 'Import of both files, stored and searchable (CPU time of the whole browser)',
  measure: async (run) => {
    const { own, dexie, index } = await medians(run.rounds, {
      own: () => fresh(run, false, (ask) => ask('importOwn', run.data.files)),
      dexie: () => fresh(run, true, (ask) => ask('writeDexie')),
      index: () => fresh(run, true, (ask) => ask('buildPeer')),
    });
    const what = 'import, records read from the files included';
    const peer = 'Dexie bulkPut, 4 indexes + MiniSearch build, records at hand';
    return [
      { what, unit: 'ms', own, peer, other: dexie + index, goal: 0.2 },
      { what, unit: 'ms', own, peer: 'the Dexie part', other: dexie },
      { what, unit: 'ms', own, peer: 'the MiniSearch part', other: index },
    ];
  },
};
