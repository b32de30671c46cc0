import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateDates } from './dates';
import { evaluateLetters } from './links/evaluateLetters';
import { evaluateLinks } from './links/evaluateLinks';
import { type LinkData, readLinkData } from './links/readData';
import { evaluateReferences } from './references';
import { MalformedFile } from './rows';

const usage = `usage: npm run --silent evaluate -- dates|references FILE.tsv
       npm run --silent evaluate -- links PAIRS.tsv --data DIR [--strip] [--letters]`;

function fail(message: string): never {
  console.error(`evaluate: ${message}`);
  process.exit(1);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fail(`cannot read the file "${path}"`);
  }
}

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        strip: { type: 'boolean', default: false },
        letters: { type: 'boolean', default: false },
      },
    });
  } catch {
    return fail(usage);
  }
}

const {
  values: { data, strip, letters },
  positionals: [what, path, ...others],
} = argumentsGiven();
if (!path || others.length > 0) fail(usage);

/** The records of the folder given; a failure tells of that folder, not of the file that is scored. */
async function dataIn(folder: string): Promise<LinkData> {
  try {
    return await readLinkData(folder);
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return fail(`--data: ${error.message}`);
  }
}

async function linesFor(file: string): Promise<readonly string[]> {
  if (what === 'dates') return evaluateDates(contentOf(file));
  if (what === 'references') return evaluateReferences(contentOf(file));
  if (what === 'links' && data) {
    const evaluate = letters ? evaluateLetters : evaluateLinks;
    return evaluate(contentOf(file), await dataIn(data), strip);
  }
  return fail(usage);
}

try {
  for (const line of await linesFor(path)) console.log(line);
} catch (error) {
  if (!(error instanceof MalformedFile)) throw error;
  fail(`${path}: ${error.message}`);
}
