import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type Chance, chance } from '../../lib/chance';
import type { Counter } from '../counter';
import type { WorkName } from '../page/work';
import type { Run } from '../row';
import { type Chromium, newProfile, removeProfile, startChromium } from './chromium';
import { removeDatabases } from './damage';
import { type Ledger, ledger } from './ledger';
import { asking, type Opened, openApp, openWorker, visitApp } from './pages';
import type { Site } from './site';
import { withSite } from './withSite';

/** What can be going on in one tab when the browser is killed. */
export const workNames: readonly WorkName[] = ['edit', 'import', 'merge', 'restore', 'snapshot'];

/** Entries of a change that may be there without having been called saved: it was cut off after the write. */
const sizes = [3, 12, 300];

/** After so many tries the dossier is wiped, so that it stays as large as one of some weeks. */
const triesPerDossier = 8;

/** At least this long, and at most this much longer, the page goes on until the browser is killed. In milliseconds. */
const shortest = 15;
const longest = 500;

/** From one start of the browser to the next, with a kill between. */
export type Step = {
  /** Milliseconds for which nothing is done first. */
  readonly pause: number;
  /** What goes on in as many tabs when the kill comes. With none the app is open, and nothing is done in it. */
  readonly works: readonly WorkName[];
  /** Whether the databases are removed after the kill, so that the files outside of them are all there is. */
  readonly losesDatabase: boolean;
};

/** Steps that follow each other, counted as one. */
export type Try = { readonly counter: Counter; readonly steps: readonly Step[] };

type Scene = {
  readonly profile: string;
  readonly site: Site;
  readonly next: Chance;
  readonly book: Ledger;
};

/** A browser that was started, with what became of the start and a tab for what comes next. */
type Standing = { readonly browser: Chromium; readonly opened: Opened; readonly tab: Page };

/** Works in as many tabs, and kills the browser at some moment. The first tab is there already. */
async function workAndKill(scene: Scene, { browser, tab }: Standing, { pause, works }: Step) {
  const { site, next, book } = scene;
  const tabs = [tab];
  while (tabs.length < works.length) {
    tabs.push(await openWorker(browser.context, site, book.note));
  }
  await wait(pause);
  for (const [at, work] of works.entries()) {
    const worker = tabs[at];
    if (worker) await asking(worker)('goOn', work);
  }
  await wait(shortest + next() * longest);
  await browser.kill();
}

/** Leaves the app open, which takes its first snapshot after a while, and kills the browser. */
async function lookAndKill({ site, book }: Scene, { browser, tab }: Standing, { pause }: Step) {
  await openApp(browser.context, site);
  await wait(pause);
  book.held(await asking(tab)('changesHeld'));
  await browser.kill();
}

/** Starts the browser, lets the app recover what it misses, and gives a tab for what comes next. */
async function startAgain({ profile, site, book }: Scene): Promise<Standing> {
  const browser = await startChromium(profile);
  const opened = await visitApp(browser.context, site);
  return { opened, browser, tab: await openWorker(browser.context, site, book.note) };
}

/** Empties the dossier, and writes one change. */
async function beginAnew({ book }: Scene, { tab }: Standing): Promise<void> {
  await asking(tab)('wipe');
  book.forget();
  await asking(tab)('work', 'edit', 1);
}

/** Carries out one step, and holds what the next start finds against what the ledger knows. */
async function carryOut(scene: Scene, before: Standing, step: Step) {
  const { book, profile } = scene;
  const { works, losesDatabase } = step;
  const earlier = book.saved();
  await (works.length === 0 ? lookAndKill : workAndKill)(scene, before, step);
  const written = book.saved() - earlier;
  if (losesDatabase) removeDatabases(profile);
  const standing = await startAgain(scene);
  const { opened, tab } = standing;
  // The browser loses a database by itself at times.
  const source = losesDatabase || opened === 'recovered' ? 'files' : 'database';
  const fault = book.check(await asking(tab)('state'), source);
  const what = works.length === 0 ? 'nothing' : works.join(', ');
  return { standing, fault, told: `${what}; ${written} saved; ${opened}` };
}

async function killOften(scene: Scene, tries: readonly Try[]): Promise<void> {
  let standing = await startAgain(scene);
  try {
    for (const [at, { counter, steps }] of tries.entries()) {
      if (at % triesPerDossier === 0) await beginAnew(scene, standing);
      const told: string[] = [];
      const faults: string[] = [];
      for (const step of steps) {
        const done = await carryOut(scene, standing, step);
        standing = done.standing;
        told.push(done.told);
        if (done.fault !== undefined) faults.push(done.fault);
      }
      const name = `kill ${at} (${told.join(' | ')})`;
      const fault = faults.length === 0 ? undefined : faults.join(' | ');
      counter.count(fault && `${name}: ${fault}`);
      console.error(`${name}: ${fault ?? 'right'}`);
    }
  } finally {
    await standing.browser.close();
  }
}

/**
 * Kills a browser over and over, each try from where the one before it ended, and holds what the next start finds against
 * what was called saved and what was shown before.
 */
export async function tryKills(asked: Run, tries: readonly Try[]): Promise<void> {
  await withSite(asked, async (site) => {
    const profile = newProfile();
    try {
      await killOften({ profile, site, next: chance(asked.seed), book: ledger(sizes) }, tries);
    } finally {
      removeProfile(profile);
    }
  });
}
