import { readFileSync } from 'node:fs';
import { evaluateDates } from './dates';
import { evaluateReferences } from './references';
import { MalformedFile } from './rows';

const usage = 'usage: npm run --silent evaluate -- dates|references FILE.tsv';
const evaluations: Readonly<Record<string, (text: string) => readonly string[]>> = {
  dates: evaluateDates,
  references: evaluateReferences,
};

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

const [what = '', path] = process.argv.slice(2);
const evaluate = Object.hasOwn(evaluations, what) ? evaluations[what] : undefined;
if (!evaluate || !path) fail(usage);
const content = contentOf(path);
try {
  for (const line of evaluate(content)) console.log(line);
} catch (error) {
  if (!(error instanceof MalformedFile)) throw error;
  fail(`${path}: ${error.message}`);
}
