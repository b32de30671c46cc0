import { parseArgs } from 'node:util';

/** What a run was asked to do. */
export type Options = {
  /** Where the files of the public record are looked for. */
  readonly data: string;
  /** Where the figures are written as JSON. */
  readonly json: string | undefined;
  /** The rows to run; all of them when none is named. */
  readonly only: readonly string[];
  /** How often each thing is measured; the median counts. */
  readonly rounds: number;
  /** Few records and one round: to see that it works, not how fast. */
  readonly quick: boolean;
};

const usualRounds = 5;

/** The options on the command line; throws on what it does not know. */
export function readOptions(words: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      data: { type: 'string' },
      json: { type: 'string' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 1 : usualRounds));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1');
  return {
    data: values.data ?? environment['GEVOLG_BENCH_DATA'] ?? '../shared/data/tk',
    json: values.json,
    only: values.only.split(',').filter((name) => name !== ''),
    rounds,
    quick: values.quick,
  };
}
