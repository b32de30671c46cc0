import process from 'node:process';
import { download, Occupied } from './download';
import { Unreachable } from './fetchText';
import { readOptions, usage } from './options';

const read = readOptions(process.argv.slice(2));
if (!read.ok) {
  console.error(`${read.error.message}\n\n${usage}`);
  process.exit(2);
}

const numbers = new Intl.NumberFormat('nl-NL');
const { value: options } = read;

async function run(): Promise<void> {
  try {
    const records = await download(options, {
      tries: 7,
      pause: 1000,
      onRetry: (why, pause) =>
        console.error(
          `\nNiet gelukt: ${why}. Nieuwe poging over ${numbers.format(Math.round(pause / 1000))} s.`,
        ),
      onPage: (count) => process.stderr.write(`\r${numbers.format(count)} stukken`),
    });
    console.error(`\nKlaar: ${numbers.format(records)} stukken in ${options.out}.`);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Occupied) {
      console.error(error.message);
      return;
    }
    if (!(error instanceof Unreachable)) throw error;
    console.error(
      `\nHet ophalen is gestopt: ${error.message}.\n` +
        'Wat er al was, is bewaard. Geef dezelfde opdracht later nog eens; hij gaat dan verder.',
    );
  }
}

await run();
