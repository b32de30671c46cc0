import { parseArgs } from 'node:util';

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

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a number from 1`);
  return number;
}

/** The options on the command line; throws on what it does not know. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'string' },
      only: { type: 'string', default: '' },
      seed: { type: 'string' },
      short: { type: 'boolean', default: false },
      times: { type: 'string' },
    },
  });
  const { json, only, seed, short, times } = values;
  return {
    json,
    only: only.split(',').filter((name) => name !== ''),
    times: times === undefined ? undefined : wholeNumber('times', times),
    seed: seed === undefined ? usualSeed : wholeNumber('seed', seed),
    short,
  };
}
