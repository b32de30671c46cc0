import {
  asking,
  inBrowser,
  newProfile,
  openPage,
  removeProfile,
  threadTime,
  tidy,
} from '../browser';
import type { TimelineFunctions } from '../pages/timeline/main';
import type { Row, Run } from '../run';
import { median, medians } from '../statistics';

const [few, some, many] = [50, 5000, 100_000];
const steps = 10;

type Chart = 'Own' | 'Canvas' | 'Peer';
type Times = { readonly show: number; readonly scroll: number; readonly zoom: number };

/** CPU time of drawing so many bars, of a step of scrolling and of one of zooming, on a fresh page. */
async function chartTimes({ origin }: Run, chart: Chart, count: number): Promise<Times> {
  const profile = newProfile();
  try {
    return await inBrowser(profile, async (context) => {
      const opened = await openPage(context, `${origin}/timeline.html`);
      const ask = asking<TimelineFunctions>(opened);
      // What is drawn first pays for reading the code; that is not what is asked here.
      await ask('makeBars', few);
      await ask(`show${chart}`);
      await ask('makeBars', count);
      await tidy(opened);
      const show = await threadTime(opened, () => ask(`show${chart}`));
      const each = async (step: (at: number) => Promise<unknown>) => {
        const times: number[] = [];
        for (let at = 0; at < steps; at += 1) {
          times.push(await threadTime(opened, () => step(at)));
        }
        return median(times);
      };
      const scroll = count === few ? 0 : await each(() => ask(`scroll${chart}`));
      const zoom = await each((at) => ask(`zoom${chart}`, at));
      return { show, scroll, zoom };
    });
  } finally {
    removeProfile(profile);
  }
}

/** The median of each time over the rounds. */
async function medianTimes(run: Run, which: Chart, count: number): Promise<Times> {
  const taken: Times[] = [];
  await medians(run.rounds, {
    round: async () => taken.push(await chartTimes(run, which, count)),
  });
  const of = (name: keyof Times) => median(taken.map((times) => times[name]));
  return { show: of('show'), scroll: of('scroll'), zoom: of('zoom') };
}

/** A timeline of a hundred thousand bars. */
export const timelineRow: Row = {
  name: 'timeline',
  title: 'A timeline of 100,000 bars (CPU time of the main thread; a step is the median of ten)',
  measure: async (run) => {
    const size = run.isQuick ? some : many;
    const small = await medianTimes(run, 'Own', few);
    const own = await medianTimes(run, 'Own', size);
    const canvas = await medianTimes(run, 'Canvas', size);
    const peer = await medianTimes(run, 'Peer', size);
    const line = (what: string, name: keyof Times) =>
      ({ what, unit: 'ms', own: own[name] }) as const;
    return [
      { ...line('first paint', 'show'), peer: `${few} bars`, other: small.show, goal: 1.5 },
      { ...line('first paint', 'show'), peer: 'SVAR gantt', other: peer.show },
      { ...line('scroll step', 'scroll'), peer: 'canvas', other: canvas.scroll, goal: 4 },
      { ...line('scroll step', 'scroll'), peer: 'SVAR gantt', other: peer.scroll, goal: 0.5 },
      { ...line('zoom step', 'zoom'), peer: 'canvas', other: canvas.zoom, goal: 4 },
      { ...line('zoom step', 'zoom'), peer: 'SVAR gantt', other: peer.zoom, goal: 0.5 },
    ];
  },
};
