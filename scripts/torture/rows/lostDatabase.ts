import { type Chance, chance, pick } from '../../lib/chance';
import { type Step, tryKills, workNames } from '../browser/killing';
import { counter } from '../counter';
import type { WorkName } from '../page/work';
import { type Row, type Run, timesOf } from '../row';

const goalPerWay = 60;

/** How long the user waits at most before working again. In milliseconds. */
const longestPause = 5000;

/** Who does nothing more may see the first snapshot being taken, five seconds after a start, or not. In milliseconds. */
const longestLook = 8000;

const shareOfLooks = 1 / 3;

/** Half of them imports: those are the longest in the database before their file is written. */
const firstOfPair: readonly WorkName[] = [...workNames, 'import', 'import', 'import'];

/** Killed, and the database removed. */
function loss(next: Chance): readonly Step[] {
  return [{ pause: 0, works: [pick(next, workNames)], losesDatabase: true }];
}

/** Killed, started, soon killed again, and the database removed. */
function lossAfterStart(next: Chance): readonly Step[] {
  const first = { pause: 0, works: [pick(next, firstOfPair)], losesDatabase: false };
  const isLook = next() < shareOfLooks;
  const pause = next() * (isLook ? longestLook : longestPause);
  return [first, { pause, works: isLook ? [] : [pick(next, workNames)], losesDatabase: true }];
}

async function run(asked: Run) {
  const next = chance(asked.seed + 3);
  const once = counter('killed, and the database lost', goalPerWay);
  const twice = counter('killed, started, killed, and the database lost', goalPerWay);
  const rounds = timesOf(asked, goalPerWay, 1);
  const tries = Array.from({ length: rounds }, () => [
    { counter: once, steps: loss(next) },
    { counter: twice, steps: lossAfterStart(next) },
  ]);
  await tryKills(asked, tries.flat());
  return [once.outcome(), twice.outcome()];
}

/**
 * Chromium at times empties the database of a browser that was killed. What is promised then, from the files outside alone:
 *
 * 1. every change that was called saved;
 * 2. every change that was on the screen when a later change was called saved, or when a snapshot was taken, though it was
 *    not called saved itself: a kill came after the database had it, and before its file outside was written;
 * 3. not what was shown so and nothing more: nothing was called saved after the start, and its first snapshot was not yet
 *    taken. That takes a second kill within some seconds of the start, and a database lost with it.
 *
 * What is there, is there with all of its entries.
 */
export const lostDatabase: Row = {
  name: 'lost-database',
  title: 'Kills after which the database is lost',
  run,
};
