import { chance, pick } from '../../lib/chance';
import { type Step, tryKills, workNames } from '../browser/killing';
import { counter } from '../counter';
import type { WorkName } from '../page/work';
import { type Row, type Run, timesOf } from '../row';

const goalPerWork = 55;

function killDuring(...works: readonly WorkName[]): readonly Step[] {
  return [{ pause: 0, works, losesDatabase: false }];
}

async function run(asked: Run) {
  const rounds = timesOf(asked, goalPerWork, 1);
  const perWork = workNames.map((name) => ({
    counter: counter(`killed during ${name}`, goalPerWork),
    steps: killDuring(name),
  }));
  await tryKills(asked, Array.from({ length: rounds }, () => perWork).flat());
  return perWork.map((one) => one.counter.outcome());
}

/** What was called saved is there after the browser was killed, and nothing is there by half. */
export const kills: Row = { name: 'kills', title: 'Kills of the browser', run };

const goalOfTabs = 100;

async function runTabs(asked: Run) {
  const next = chance(asked.seed + 1);
  const counted = counter('killed while two tabs wrote', goalOfTabs);
  const tries = Array.from({ length: timesOf(asked, goalOfTabs, 1) }, () => ({
    counter: counted,
    steps: killDuring('edit', pick(next, ['edit', 'merge', 'snapshot'] as const)),
  }));
  await tryKills(asked, tries);
  return [counted.outcome()];
}

/** The same with two tabs that write as fast as they can. */
export const twoTabs: Row = {
  name: 'two-tabs',
  title: 'Kills while two tabs write',
  run: runTabs,
};
