import { parseArgs } from 'node:util';
import { UsageError } from '../lib/usageError';

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

/** What the bench can be asked. */
export const usage = `usage: npm run bench -- [options]

  --data DIR     where the files of the public record lie (GEVOLG_BENCH_DATA, else ../shared/data/tk);
                 made-up records are used where there are none
  --json FILE    write all figures to a file as well
  --only NAMES   these rows alone, parted by commas
  --rounds N     how often each thing is measured; the median counts (${usualRounds})
  --quick        few records and one round: to see that it works, not how fast
  --help         print this`;

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'string' },
        only: { type: 'string', default: '' },
        quick: { type: 'boolean', default: false },
        rounds: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The options on the command line; `undefined` when only the usage is asked for. Throws a `UsageError` on what it does not know. */
export function readOptions(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Options | undefined {
  const values = parsed(words);
  if (values.help) return undefined;
  const rounds = Number(values.rounds ?? (values.quick ? 1 : usualRounds));
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new UsageError('--rounds takes a number from 1');
  }
  return {
    data: values.data ?? environment['GEVOLG_BENCH_DATA'] ?? '../shared/data/tk',
    json: values.json,
    only: values.only.split(',').filter((name) => name !== ''),
    rounds,
    quick: values.quick,
  };
}
