import { setTimeout as wait } from 'node:timers/promises';
import { chance } from '../../lib/chance';
import { newProfile, removeProfile, startChromium } from '../browser/chromium';
import { asking, openWorker, readyToAsk, visitApp } from '../browser/pages';
import type { Site } from '../browser/site';
import { withSite } from '../browser/withSite';
import { counter } from '../counter';
import { type Row, type Run, timesOf } from '../row';

const goal = 30;

/** An upgrade is over soon: the kill comes before, during or just after it. In milliseconds. */
const longest = 80;

/** Lays down an old dossier, opens it, kills the browser meanwhile, and gives what the next start finds. */
async function tryUpgrade(site: Site, profile: string, delay: number | undefined) {
  const first = await startChromium(profile);
  const before = await openWorker(first.context, site);
  await asking(before)('layDown');
  // From here on it is a next visit.
  await before.reload();
  await readyToAsk(before);
  if (delay === undefined) {
    const found = await asking(before)('state');
    await first.close();
    return { opened: 'app', found };
  }
  await asking(before)('beginReading');
  await wait(delay);
  await first.kill();
  const second = await startChromium(profile);
  try {
    const opened = await visitApp(second.context, site);
    const after = await openWorker(second.context, site);
    return { opened, found: await asking(after)('state') };
  } finally {
    await second.close();
  }
}

async function onNewProfile<Value>(work: (profile: string) => Promise<Value>): Promise<Value> {
  const profile = newProfile();
  try {
    return await work(profile);
  } finally {
    removeProfile(profile);
  }
}

async function run(asked: Run) {
  return withSite(asked, async (site) => {
    const upgrades = counter('killed during an upgrade from version 1', goal);
    const undisturbed = await onNewProfile((profile) => tryUpgrade(site, profile, undefined));
    const next = chance(asked.seed + 2);
    for (let at = 0; at < timesOf(asked, goal, 1); at += 1) {
      const delay = next() * longest;
      const { opened, found } = await onNewProfile((profile) => tryUpgrade(site, profile, delay));
      const isWhole = found.records === undisturbed.found.records && found.agrees;
      const fault = isWhole ? undefined : `not what an upgrade without a kill leaves (${opened})`;
      upgrades.count(fault && `kill ${at}: ${fault}`);
      console.error(`upgrade ${at}: ${fault ?? 'right'}`);
    }
    return [upgrades.outcome()];
  });
}

/** A dossier of the first version is whole in the newest, also when the browser was killed on the way there. */
export const upgrades: Row = {
  name: 'upgrades',
  title: 'Kills while a database is upgraded',
  run,
};
