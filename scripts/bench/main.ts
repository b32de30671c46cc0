/**
 * Measures Gevolg in a real browser against peers and floors: `npm run bench -- [--data DIR] [--json FILE] [--only
 * import,search] [--rounds N] [--quick]`. A goal that is not met is printed and fails nothing; only a run that can't be made does.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { explained, UsageError } from '../lib/usageError';
import { makeArchiveProfile } from './archiveProfile';
import { inBrowser, newProfile, removeProfile } from './browser';
import { prepareData } from './data/files';
import { type Judged, judged } from './figure';
import { type Options, readOptions, usage } from './options';
import { installPeers } from './peers';
import { type Conditions, conditionsLine, tableOf } from './print';
import { rows } from './rows/all';
import type { Row, Run } from './run';
import { buildSite, serveSite, siteFolder } from './site';

const port = Number(process.env['GEVOLG_BENCH_PORT'] ?? 4395);
const quickShare = 0.03;

function chosen({ only }: Options): readonly Row[] {
  const unknown = only.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    const known = rows.map(({ name }) => name).join(', ');
    throw new UsageError(`No row is called ${unknown.join(', ')}; there are ${known}`);
  }
  return only.length === 0 ? rows : rows.filter(({ name }) => only.includes(name));
}

async function browserVersion(): Promise<string> {
  const profile = newProfile();
  const version = await inBrowser(profile, (context) =>
    Promise.resolve(context.browser()?.version() ?? 'unknown'),
  );
  removeProfile(profile);
  return version;
}

/** Runs rows one after the other and prints each as soon as it is there. */
async function measureAll(wanted: readonly Row[], run: Run): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const row of wanted) {
    console.error(`Measuring: ${row.name} …`);
    const figures = (await row.measure(run)).map((figure) => judged(row.name, figure));
    console.log(`\n${row.title}\n\n${tableOf(figures).join('\n')}`);
    all.push(...figures);
  }
  return all;
}

function makeRun(origin: string, data: Run['data'], { rounds, quick }: Options) {
  let profile: Promise<string> | undefined;
  const run: Run = {
    origin,
    data,
    rounds,
    isQuick: quick,
    archiveProfile: () => {
      profile ??= makeArchiveProfile(origin, data);
      return profile;
    },
  };
  return { run, end: async () => profile && removeProfile(await profile) };
}

function report(conditions: Conditions, figures: readonly Judged[], file: string | undefined) {
  const withGoal = figures.filter(({ met }) => met !== undefined);
  const met = withGoal.filter((figure) => figure.met);
  console.log(`\n${met.length} of ${withGoal.length} goals met. ${conditionsLine(conditions)}`);
  if (file === undefined) return;
  const date = new Date().toISOString();
  writeFileSync(file, `${JSON.stringify({ date, ...conditions, figures }, undefined, 2)}\n`);
}

async function bench(options: Options): Promise<void> {
  const wanted = chosen(options);
  installPeers();
  console.error('Building …');
  await buildSite();
  const share = options.quick ? quickShare : 1;
  const data = await prepareData(options.data, path.join(siteFolder, 'data'), share);
  const site = await serveSite(port);
  const { run, end } = makeRun(site.origin, data, options);
  try {
    const browser = await browserVersion();
    const figures = await measureAll(wanted, run);
    const { records, source } = data;
    report({ browser, records, data: source, rounds: run.rounds }, figures, options.json);
  } finally {
    await end();
    await site.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options) await bench(options);
  else console.log(usage);
} catch (error) {
  console.error(`bench: ${explained(error, usage)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
