import path from 'node:path';
import { newProfile, removeProfile, startChromium } from '../browser/chromium';
import { type Damage, damages, databasesIn } from '../browser/damage';
import { asking, openWorker, visitApp } from '../browser/pages';
import type { Site } from '../browser/site';
import { withSite } from '../browser/withSite';
import { counter, told } from '../counter';
import type { State } from '../page/store';
import { type Row, type Run, timesOf } from '../row';

/** A profile with a dossier large enough to lie in all kinds of files, closed as a user does; and what is in it. */
async function usedProfile(site: Site) {
  const profile = newProfile();
  const browser = await startChromium(profile);
  try {
    await visitApp(browser.context, site);
    const worker = asking(await openWorker(browser.context, site));
    await worker('work', 'import', 8);
    await worker('work', 'snapshot', 1);
    await worker('work', 'edit', 3);
    return { profile, before: await worker('state') };
  } finally {
    await browser.close();
  }
}

type Used = Awaited<ReturnType<typeof usedProfile>>;

type Found = { readonly opened: string; readonly fault: string | undefined };

/** Starts the browser on the damaged profile as a user does, and says what is there. */
async function start(site: Site, profile: string, before: State): Promise<Found> {
  const browser = await startChromium(profile);
  try {
    const opened = await visitApp(browser.context, site);
    const after = await asking(await openWorker(browser.context, site))('state');
    const isBack = JSON.stringify(after) === JSON.stringify(before);
    return { opened, fault: isBack ? undefined : 'not everything is back' };
  } catch (error) {
    return { opened: 'failed', fault: told(error) };
  } finally {
    await browser.close();
  }
}

/**
 * Damages a copy of the profile, and says whether everything is there after the next start; or after the one that follows
 * it, as the browser at times finds out by and by that a file is damaged.
 */
async function tryDamage(site: Site, { profile, before }: Used, { inflict }: Damage) {
  const copy = newProfile(profile);
  try {
    inflict(path.join(databasesIn(copy), `${site.folderName}.indexeddb.leveldb`));
    const first = await start(site, copy, before);
    if (first.opened !== 'failed') return first;
    const second = await start(site, copy, before);
    return { ...second, opened: `${second.opened} at the second start` };
  } finally {
    removeProfile(copy);
  }
}

async function run(asked: Run) {
  return withSite(asked, async (site) => {
    const ways = counter('ways in which files of the database are damaged', damages.length);
    const used = await usedProfile(site);
    const chosen = damages.slice(-timesOf(asked, damages.length, 1));
    for (const damage of chosen) {
      const { opened, fault } = await tryDamage(site, used, damage);
      ways.count(fault && `${damage.what} (${opened}): ${fault}`);
      console.error(`${damage.what} (${opened}): ${fault ?? 'right'}`);
    }
    removeProfile(used.profile);
    return [ways.outcome()];
  });
}

/** What the browser lost or can't read comes back by the recovery screen. */
export const damagedFiles: Row = {
  name: 'damaged-files',
  title: 'Database files deleted or damaged between starts',
  run,
};
