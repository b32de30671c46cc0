import process from 'node:process';
import { download } from './download';
import { failureText } from './failureText';
import { readOptions, usage } from './options';

const read = readOptions(process.argv.slice(2));
if (!read.ok) {
  console.error(`${read.error.message}\n\n${usage}`);
  process.exit(2);
}

const numbers = new Intl.NumberFormat('nl-NL');
const { value: options } = read;

async function run(): Promise<void> {
  let count: number | undefined;
  try {
    const records = await download(options, {
      tries: 7,
      pause: 1000,
      onRetry: (why, pause) =>
        console.error(
          `\nNiet gelukt: ${why}. Nieuwe poging over ${numbers.format(Math.round(pause / 1000))} s.`,
        ),
      now: () => new Date(),
      onPage: (soFar) => {
        count = soFar;
        process.stderr.write(`\r${numbers.format(soFar)} stukken`);
      },
    });
    console.error(`\nKlaar: ${numbers.format(records)} stukken in ${options.out}.`);
  } catch (error) {
    process.exitCode = 1;
    const text = failureText(error, count);
    if (text === undefined) throw error;
    console.error(text);
  }
}

await run();
