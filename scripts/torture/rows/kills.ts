import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type Chance, chance, pick } from '../../lib/chance';
import { type Chromium, newProfile, removeProfile, startChromium } from '../browser/chromium';
import { type Ledger, ledger } from '../browser/ledger';
import { asking, openApp, openWorker } from '../browser/pages';
import type { Site } from '../browser/site';
import { withSite } from '../browser/withSite';
import { type Counter, counter } from '../counter';
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

/** What goes on in as many tabs. */
type Works = readonly WorkName[];

type Scene = {
  readonly profile: string;
  readonly site: Site;
  /** For each kill the works that go on meanwhile, in a tab each. */
  readonly works: readonly Works[];
  readonly next: Chance;
};

/** Works in as many tabs, and kills the browser at some moment. The first tab is there already. */
async function workAndKill(
  { browser, tab, book }: Standing,
  { site, next }: Scene,
  works: Works,
): Promise<void> {
  const tabs = [tab];
  while (tabs.length < works.length) {
    tabs.push(await openWorker(browser.context, site, book.note));
  }
  for (const [at, work] of works.entries()) {
    const worker = tabs[at];
    if (worker) await asking(worker)('goOn', work);
  }
  await wait(shortest + next() * longest);
  await browser.kill();
}

type Standing = { readonly browser: Chromium; readonly tab: Page; readonly book: Ledger };

/** Starts the browser, lets the app recover what it misses, and gives a tab for what comes next. */
async function startAgain({ profile, site }: Scene, book: Ledger) {
  const browser = await startChromium(profile);
  const { opened } = await openApp(browser.context, site);
  return { opened, browser, book, tab: await openWorker(browser.context, site, book.note) };
}

/** Empties the dossier, and writes one change. */
async function beginAnew({ tab, book }: Standing): Promise<void> {
  await asking(tab)('wipe');
  book.forget();
  await asking(tab)('work', 'edit', 1);
}

/**
 * Kills a browser over and over while one tab or several write, and holds what the next start finds against what was
 * called saved before. Counts each list of works by itself.
 */
async function killOften(scene: Scene, counterFor: (works: Works) => Counter): Promise<void> {
  const book = ledger(sizes);
  let standing = await startAgain(scene, book);
  try {
    for (const [at, works] of scene.works.entries()) {
      if (at % killsPerDossier === 0) await beginAnew(standing);
      const before = book.saved();
      await workAndKill(standing, scene, works);
      const written = book.saved() - before;
      standing = await startAgain(scene, book);
      const fault = book.check(await asking(standing.tab)('state'));
      const told = `kill ${at} (${works.join(', ')}; ${written} saved; ${standing.opened})`;
      counterFor(works).count(fault && `${told}: ${fault}`);
      console.error(`${told}: ${fault ?? 'right'}`);
    }
  } finally {
    await standing.browser.close();
  }
}

async function run(asked: Run) {
  const rounds = timesOf(asked, goalPerWork, 1);
  const works = Array.from({ length: rounds }, () => workNames.map((name) => [name])).flat();
  const counters = new Map(
    workNames.map((name) => [name, counter(`killed during ${name}`, goalPerWork)]),
  );
  await onSite(asked, works, ([name = 'edit']) => {
    const found = counters.get(name);
    if (!found) throw new Error(`no counter for ${name}`);
    return found;
  });
  return [...counters.values()].map((one) => one.outcome());
}

async function onSite(asked: Run, works: readonly Works[], counterFor: (works: Works) => Counter) {
  await withSite(asked, async (site) => {
    const profile = newProfile();
    try {
      await killOften({ profile, site, works, next: chance(asked.seed) }, counterFor);
    } finally {
      removeProfile(profile);
    }
  });
}

/** What was called saved is there after the browser was killed, and nothing is there by half. */
export const kills: Row = { name: 'kills', title: 'Kills of the browser', run };

const goalOfTabs = 100;

async function runTabs(asked: Run) {
  const next = chance(asked.seed + 1);
  const works = Array.from({ length: timesOf(asked, goalOfTabs, 1) }, () => [
    'edit' as const,
    pick(next, ['edit', 'merge', 'snapshot'] as const),
  ]);
  const counted = counter('killed while two tabs wrote', goalOfTabs);
  await onSite(asked, works, () => counted);
  return [counted.outcome()];
}

/** The same with two tabs that write as fast as they can. */
export const twoTabs: Row = {
  name: 'two-tabs',
  title: 'Kills while two tabs write',
  run: runTabs,
};
