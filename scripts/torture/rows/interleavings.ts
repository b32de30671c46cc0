import { type Chance, chance, pick } from '../../lib/chance';
import { newProfile, removeProfile, startChromium } from '../browser/chromium';
import { asking, openWorker } from '../browser/pages';
import { withSite } from '../browser/withSite';
import { counter } from '../counter';
import { type Row, type Run, timesOf } from '../row';

const goal = 500;
const most = 6;

type Tab = ReturnType<typeof asking>;

/** Something that a tab was told to do, and what came of it. */
type Saving = { readonly text: string; readonly seen: string; readonly result: Promise<string> };

/**
 * Two tabs open forms on one record and save them in any order, at times at the same moment. Nothing is overwritten when
 * each saved title took the place of the very one that its writer had before them, and the others were refused.
 */
async function faultOf(
  next: Chance,
  tabs: readonly Tab[],
  id: string,
): Promise<string | undefined> {
  const [first] = tabs;
  if (!first) throw new Error('no tab');
  await first('create', id);
  for (const tab of tabs) await tab('open', id);
  const savings: Saving[] = [];
  const steps = 2 + Math.floor(next() * (most - 1));
  for (let step = 0; step < steps; step += 1) {
    const tab = pick(next, tabs);
    if (next() < 0.3) await tab('open', id);
    const text = `Titel ${id} ${step}`;
    const saving = { text, seen: await tab('seen'), result: tab('save', text) };
    savings.push(saving);
    // What isn't waited for runs beside the next.
    if (next() < 0.5) await saving.result;
  }
  await Promise.all(savings.map(({ result }) => result));
  const history = await first('history', id);
  for (const { text, seen, result } of savings) {
    const outcome = await result;
    const entry = history.find(({ author }) => author === text);
    if (outcome === 'saved') {
      if (entry?.to !== text) return `${text}: called saved, and not in the history`;
      if (entry.from !== seen)
        return `${text}: written over "${entry.from}", having seen "${seen}"`;
    } else if (entry) return `${text}: refused (${outcome}), and written`;
    else if (outcome !== 'change.changedElsewhere') return `${text}: ${outcome}`;
  }
  return undefined;
}

async function run(asked: Run) {
  return withSite(asked, async (site) => {
    const profile = newProfile();
    const browser = await startChromium(profile);
    const orders = counter('orders in which two tabs save', goal);
    try {
      const tabs = [
        asking(await openWorker(browser.context, site)),
        asking(await openWorker(browser.context, site)),
      ];
      for (let at = 0; at < timesOf(asked, goal, 15); at += 1) {
        const fault = await faultOf(chance(asked.seed * goal + at), tabs, `r-${at}`);
        orders.count(fault && `order ${at}: ${fault}`);
      }
      return [orders.outcome()];
    } finally {
      await browser.close();
      removeProfile(profile);
    }
  });
}

/** Nobody's work is overwritten unseen by what another tab saves. */
export const interleavings: Row = {
  name: 'interleavings',
  title: 'Two tabs that work on one record',
  run,
};
