import { asking, browserTime, inBrowser, openPage, tidy } from '../browser';
import type { ArchiveFunctions } from '../pages/archive/main';
import type { Row } from '../run';
import { medians } from '../statistics';

/** Every record from disk into memory. */
export const readBackRow: Row = {
  name: 'read',
  title: 'Reading everything back (CPU time of the whole browser)',
  measure: async (run) => {
    const profile = await run.archiveProfile();
    return inBrowser(profile, async (context) => {
      const opened = await openPage(context, `${run.origin}/archive.html`);
      const ask = asking<ArchiveFunctions>(opened);
      await ask('readItems', run.data.files);
      await ask('makeText');
      const timed = async (name: 'readOwn' | 'readDexie' | 'parseText') => {
        await tidy(opened);
        return browserTime(context, () => ask(name));
      };
      const { own, dexie, parse } = await medians(run.rounds, {
        own: () => timed('readOwn'),
        dexie: () => timed('readDexie'),
        parse: () => timed('parseText'),
      });
      const what = 'all records';
      return [
        { what, unit: 'ms', own, peer: 'Dexie toArray', other: dexie, goal: 0.65 },
        { what, unit: 'ms', own, peer: 'JSON.parse', other: parse, goal: 4 },
      ];
    });
  },
};
