import { type Chance, chance, pick } from '../../lib/chance';
import { type Step, tryKills, workNames } from '../browser/killing';
import { counter } from '../counter';
import { type Row, type Run, timesOf } from '../row';

const goalPerWay = 60;

/** How long the user waits at most before working again. In milliseconds. */
const longestPause = 5000;

/** Who does nothing more may see the first snapshot being taken, five seconds after a start, or not. In milliseconds. */
const longestLook = 8000;

const shareOfLooks = 1 / 3;

function killDuringWork(next: Chance, losesDatabase: boolean, longest = 0): Step {
  return { pause: next() * longest, works: [pick(next, workNames)], losesDatabase };
}

function killWithNothingDone(next: Chance): Step {
  return { pause: next() * longestLook, works: [], losesDatabase: true };
}

/** Killed, and the database removed. */
function loss(next: Chance): readonly Step[] {
  return [killDuringWork(next, true)];
}

/** Killed, started, soon killed again, and the database removed. */
function lossAfterStart(next: Chance): readonly Step[] {
  const isLook = next() < shareOfLooks;
  return [
    killDuringWork(next, false),
    isLook ? killWithNothingDone(next) : killDuringWork(next, true, longestPause),
  ];
}

async function run(asked: Run) {
  const next = chance(asked.seed + 3);
  const once = counter('killed, and the database lost', goalPerWay);
  const twice = counter('killed, started, killed, and the database lost', goalPerWay);
  const rounds = timesOf(asked, goalPerWay, 2);
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
