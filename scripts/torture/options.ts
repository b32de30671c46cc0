import { parseArgs } from 'node:util';
import { UsageError } from '../lib/usageError';

/** What a run was asked to do. */
export type Options = {
  /** Where the counts are written as JSON. */
  readonly json: string | undefined;
  /** The rows to run; all of them when none is named. */
  readonly only: readonly string[];
  /** How often each thing is tried; each row knows itself when it is not said. */
  readonly times: number | undefined;
  readonly seed: number;
  readonly short: boolean;
};

const usualSeed = 1;

/** What a run can be asked. */
export const usage = `usage: npm run torture -- [options]

  --only NAMES   these rows alone, parted by commas; an unknown name lists them
  --times N      how often each thing is tried; else as often as its goal says
  --short        a few tries of each
  --seed N       where the numbers that look like chance begin (${usualSeed})
  --json FILE    write all counts to a file as well
  --help         print this`;

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new UsageError(`--${name} takes a number from 1`);
  }
  return number;
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'string' },
        only: { type: 'string', default: '' },
        seed: { type: 'string' },
        short: { type: 'boolean', default: false },
        times: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The options on the command line; `undefined` when only the usage is asked for. Throws a `UsageError` on what it does not know. */
export function readOptions(words: readonly string[]): Options | undefined {
  const { help, json, only, seed, short, times } = parsed(words);
  if (help) return undefined;
  return {
    json,
    only: only.split(',').filter((name) => name !== ''),
    times: times === undefined ? undefined : wholeNumber('times', times),
    seed: seed === undefined ? usualSeed : wholeNumber('seed', seed),
    short,
  };
}
