import { asking, inBrowser, openPage, threadTime, tidy } from '../browser';
import type { ArchiveFunctions } from '../pages/archive/main';
import type { Row } from '../run';
import { medians } from '../statistics';

/** The index after a start, on disk, and when it is made. */
export const indexRow: Row = {
  name: 'index',
  title: 'The index: ready after a start, stored, made (CPU time of the thread)',
  measure: async (run) => {
    const profile = await run.archiveProfile();
    return inBrowser(profile, async (context) => {
      const opened = await openPage(context, `${run.origin}/archive.html`);
      const ask = asking<ArchiveFunctions>(opened);
      await ask('readItems', run.data.files);
      const timed = async (name: 'buildOwn' | 'buildPeer' | 'loadOwn' | 'loadPeer') => {
        await tidy(opened);
        return threadTime(opened, () => ask(name));
      };
      const made = await medians(run.rounds, {
        peer: () => timed('buildPeer'),
        own: () => timed('buildOwn'),
      });
      const bytes = await ask('storedBytes');
      const loaded = await medians(run.rounds, {
        own: () => timed('loadOwn'),
        peer: () => timed('loadPeer'),
      });
      const peer = 'MiniSearch';
      const load = { what: 'read from disk and ready', peer: `${peer}.loadJSON, text at hand` };
      return [
        { ...load, unit: 'ms', own: loaded.own, other: loaded.peer, goal: 0.1 },
        {
          what: 'stored',
          unit: 'MB',
          own: bytes.own / 1e6,
          peer,
          other: bytes.peer / 1e6,
          goal: 0.5,
        },
        { what: 'made', unit: 'ms', own: made.own, peer, other: made.peer, goal: 0.3 },
      ];
    });
  },
};
