import { setTimeout as wait } from 'node:timers/promises';
import { chance, pick } from '../../lib/chance';
import { type Chromium, newProfile, removeProfile, startChromium } from '../browser/chromium';
import { ledger } from '../browser/ledger';
import { asking, openApp, openWorker } from '../browser/pages';
import type { Site } from '../browser/site';
import { withSite } from '../browser/withSite';
import { counter, told } from '../counter';
import type { WorkName } from '../page/work';
import { type Row, type Run, timesOf } from '../row';

const workNames: readonly WorkName[] = ['edit', 'import', 'merge', 'restore', 'snapshot'];
const goalPerWork = 55;

/** Entries of a change that may be there without having been called saved: it was cut off after the write. */
const sizes = [3, 12, 300];

/** After so many kills the dossier is wiped, so that it stays as large as one of some weeks. */
const killsPerDossier = 8;

/** At least this long, and at most this much longer, the page goes on until the browser is killed. In milliseconds. */
const shortest = 15;
const longest = 500;

type Scene = {
  readonly profile: string;
  readonly site: Site;
  readonly works: readonly (readonly WorkName[])[];
  /** The seconds of chance. */
  readonly next: () => number;
};

/** Starts the browser, lets the app recover what it misses, and gives what was found then. */
async function look(browser: Chromium, site: Site) {
  const opened = await openApp(browser.context, site);
  const worker = await openWorker(browser.context, site);
  return { opened, worker, found: await asking(worker)('state') };
}

/**
 * Kills a browser over and over while one tab or several write, and holds what the next start finds against what was
 * called saved before. Each list of works is for one kill: a work for each tab.
 */
export async function killOften({ profile, site, works, next }: Scene, what: string, goal: number) {
  const kills = counter(what, goal);
  const book = ledger(sizes);
  let recovered = 0;
  for (const [at, tabs] of works.entries()) {
    let browser = await startChromium(profile);
    try {
      if (at % killsPerDossier === 0) {
        const worker = await openWorker(browser.context, site);
        await asking(worker)('wipe');
        book.forget();
        await asking(worker)('work', 'edit', 1);
        book.check(await asking(worker)('state'));
        await worker.close();
      }
      for (const work of tabs) {
        const tab = await openWorker(browser.context, site, book.note);
        await asking(tab)('goOn', work);
      }
      await wait(shortest + next() * longest);
      await browser.kill();
      browser = await startChromium(profile);
      const { opened, found } = await look(browser, site);
      if (opened === 'recovered') recovered += 1;
      const fault = book.check(found);
      kills.count(fault && `kill ${at} (${tabs.join(', ')}; ${opened}): ${fault}`);
    } catch (error) {
      kills.count(`kill ${at} (${tabs.join(', ')}): ${told(error)}`);
    } finally {
      await browser.close();
    }
  }
  console.error(`${what}: ${recovered} times by the recovery screen`);
  return kills.outcome();
}

async function run(asked: Run) {
  return withSite(asked, async (site) => {
    const outcomes = [];
    const next = chance(asked.seed);
    for (const name of workNames) {
      const profile = newProfile();
      const times = timesOf(asked, goalPerWork, 2);
      const works = Array.from({ length: times }, () => [name]);
      try {
        outcomes.push(
          await killOften({ profile, site, works, next }, `killed during ${name}`, goalPerWork),
        );
      } finally {
        removeProfile(profile);
      }
    }
    return outcomes;
  });
}

/** What was called saved is there after the browser was killed, and nothing is there by half. */
export const kills: Row = { name: 'kills', title: 'Kills of the browser', place: 'browser', run };

const goalOfTabs = 100;

async function runTabs(asked: Run) {
  return withSite(asked, async (site) => {
    const profile = newProfile();
    const next = chance(asked.seed + 1);
    const works = Array.from({ length: timesOf(asked, goalOfTabs, 2) }, () => [
      'edit' as const,
      pick(next, ['edit', 'merge', 'snapshot'] as const),
    ]);
    try {
      return [
        await killOften({ profile, site, works, next }, 'killed while two tabs wrote', goalOfTabs),
      ];
    } finally {
      removeProfile(profile);
    }
  });
}

/** The same with two tabs that write as fast as they can. */
export const twoTabs: Row = {
  name: 'two-tabs',
  title: 'Kills while two tabs write',
  place: 'browser',
  run: runTabs,
};
