import {
  asking,
  inBrowser,
  newProfile,
  openPage,
  removeProfile,
  threadTime,
  tidy,
} from '../browser';
import type { ListFunctions } from '../pages/list/main';
import type { Row, Run } from '../run';
import { medians } from '../statistics';

const [few, many] = [10_000, 100_000];

type Step = Exclude<keyof ListFunctions, 'makeRows'>;

/** CPU time of the last of these steps on a fresh page with so many rows. */
async function stepTime(run: Run, count: number, steps: readonly Step[]): Promise<number> {
  const profile = newProfile();
  try {
    return await inBrowser(profile, async (context) => {
      const opened = await openPage(context, `${run.origin}/list.html`);
      const ask = asking<ListFunctions>(opened);
      // What is drawn first pays for reading the code; in the app another list has done that.
      await ask('makeRows', 200);
      for (const step of steps) await ask(step);
      await ask('makeRows', count);
      for (const step of steps.slice(0, -1)) await ask(step);
      await tidy(opened);
      const last = steps.at(-1);
      return threadTime(opened, async () => last && ask(last));
    });
  } finally {
    removeProfile(profile);
  }
}

/** A list of a hundred thousand rows and eight columns. */
export const listRow: Row = {
  name: 'list',
  title: 'A list of 100,000 rows, 8 columns (CPU time of the main thread)',
  measure: async (run) => {
    const size = run.isQuick ? few : many;
    const times = await medians(run.rounds, {
      small: () => stepTime(run, size / 10, ['showOwn']),
      own: () => stepTime(run, size, ['showOwn']),
      peer: () => stepTime(run, size, ['showPeer']),
      sortOwn: () => stepTime(run, size, ['showOwn', 'sortOwn']),
      sortFloor: () => stepTime(run, size, ['sortFloor']),
      sortPeer: () => stepTime(run, size, ['showPeer', 'sortPeer']),
      filterOwn: () => stepTime(run, size, ['filterOwn']),
      filterDrawOwn: () => stepTime(run, size, ['showOwn', 'filterDrawOwn']),
      filterFloor: () => stepTime(run, size, ['filterFloor']),
      filterPeer: () => stepTime(run, size, ['showPeer', 'filterPeer']),
    });
    const first = { what: 'first paint', unit: 'ms', own: times.own } as const;
    const sort = { what: 'sort, painted', unit: 'ms', own: times.sortOwn } as const;
    const filter = { what: 'filter', unit: 'ms', own: times.filterOwn } as const;
    const filtered = { what: 'filter, painted', unit: 'ms', own: times.filterDrawOwn } as const;
    return [
      { ...first, peer: `${size / 10} rows`, other: times.small, goal: 1.2 },
      { ...first, peer: 'AG Grid', other: times.peer, goal: 0.25 },
      { ...sort, peer: 'Array.sort, same comparator', other: times.sortFloor, goal: 1.5 },
      { ...sort, peer: 'AG Grid', other: times.sortPeer },
      { ...filter, peer: 'Array.filter, same question', other: times.filterFloor, goal: 2 },
      { ...filtered, peer: 'Array.filter, same question', other: times.filterFloor, goal: 2 },
      { ...filtered, peer: 'AG Grid', other: times.filterPeer },
    ];
  },
};
