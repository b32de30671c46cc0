/**
 * Tries to make Gevolg lose or damage something: `npm run torture -- [--only NAME,NAME] [--times N] [--short] [--seed N]
 * [--json FILE]`. Ends with exit code 1 when anything went otherwise than it should.
 */
// First: Dexie looks for a database as soon as it is loaded.
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { explained, UsageError } from '../lib/usageError';
import { type Options, readOptions, usage } from './options';
import { type Counted, isRight, isWhole, printed } from './print';
import type { Row, Run } from './row';
import { rowsInBrowser } from './rows/inBrowser';
import { rowsInNode } from './rows/inNode';

const rows = [...rowsInNode, ...rowsInBrowser];

function chosen({ only }: Options): readonly Row[] {
  const unknown = only.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    const known = rows.map(({ name }) => name).join(', ');
    throw new UsageError(`No row is called ${unknown.join(', ')}; there are ${known}`);
  }
  return only.length === 0 ? rows : rows.filter(({ name }) => only.includes(name));
}

async function carryOut(row: Row, run: Run): Promise<readonly Counted[]> {
  const began = performance.now();
  const outcomes = await row.run(run);
  const seconds = (performance.now() - began) / 1000;
  return outcomes.map((outcome) => Object.assign({ row: row.name, seconds }, outcome));
}

async function torture(options: Options): Promise<void> {
  const { times, short: isShort, seed, json } = options;
  const all: Counted[] = [];
  for (const row of chosen(options)) {
    console.error(`Trying: ${row.name} …`);
    const counted = await carryOut(row, { times, isShort, seed });
    console.log(printed(row, counted));
    all.push(...counted);
  }
  const right = all.filter(isRight);
  const whole = right.filter(isWhole);
  console.log(`\n${right.length} of ${all.length} as it should, ${whole.length} of them whole.`);
  if (json !== undefined) {
    const report = { date: new Date().toISOString(), seed, outcomes: all };
    writeFileSync(json, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  if (right.length < all.length) process.exitCode = 1;
}

// Ends what is asked to end, and with it the browsers that were started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await torture(options);
  else console.log(usage);
} catch (error) {
  console.error(`torture: ${explained(error, usage)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
