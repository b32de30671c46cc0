import { parseArgs } from 'node:util';
import { parseDay } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';

/** The open data service of the Tweede Kamer. Another version of it can be named with `--base`. */
const standardBase = 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/';
const standardSoorten = ['Motie', 'Brief regering'];

/** In seconds: after such a silence the `fetch` of Node gives up by itself. */
const longestSilence = 300;

export type DownloadOptions = {
  /** Ends with a slash. */
  readonly base: string;
  /** What began on this day or later, or with `changed`, what was changed then. */
  readonly since: string;
  readonly changed: boolean;
  readonly soorten: readonly string[];
  /** Commitments (Toezegging) too. */
  readonly commitments: boolean;
  readonly out: string;
  /** Whether what stands in that file may be replaced. */
  readonly overwrite: boolean;
  /** How long nothing may come before it is asked again, in milliseconds. */
  readonly silence: number;
};

export type OptionsFailure = { readonly code: 'options.wrong'; readonly message: string };

export const usage = `npm run download -- --since 2024-01-01 --out FILE [--changed] [--soort "Motie" --soort "Brief regering"]
                [--no-commitments] [--base URL] [--overwrite] [--timeout 60]

Haalt openbare stukken van de Tweede Kamer op in een bestand dat Gevolg kan importeren (downloads public records
to a file that the archive of Gevolg imports). Afgebroken? Geef dezelfde opdracht nog eens: hij gaat verder.

  --since DAG       stukken die op of na deze dag begonnen (jjjj-mm-dd)
  --changed         in plaats daarvan: die op of na deze dag zijn gewijzigd
  --soort SOORT     welke zaken; mag meer keren; anders moties en brieven van de regering
  --no-commitments  zonder toezeggingen
  --base URL        een andere versie van de dienst
  --overwrite       vervang het bestand dat er al staat, zodra alles is opgehaald
  --timeout SEC     vraag opnieuw als er zo lang niets binnenkomt; anders na 60 seconden,
                    en hoogstens na ${longestSilence}`;

function wrong(message: string): Result<never, OptionsFailure> {
  return failure({ code: 'options.wrong', message });
}

function baseOf(text: string): string | undefined {
  try {
    const url = new URL(text.endsWith('/') ? text : `${text}/`);
    return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The options among the words of a command line, or what is wrong with them, in words for who typed them. */
export function readOptions(words: readonly string[]): Result<DownloadOptions, OptionsFailure> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        base: { type: 'string', default: standardBase },
        since: { type: 'string' },
        changed: { type: 'boolean', default: false },
        soort: { type: 'string', multiple: true, default: standardSoorten },
        'no-commitments': { type: 'boolean', default: false },
        out: { type: 'string' },
        overwrite: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '60' },
      },
    }));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { since = '', out = '', changed, soort, overwrite, timeout } = values;
  const base = baseOf(values.base);
  if (!parseDay(since)) return wrong(`--since vraagt een dag als 2024-01-01, niet "${since}".`);
  if (out === '') return wrong('--out ontbreekt: noem het bestand waarin de stukken komen.');
  if (!base) return wrong(`--base is geen webadres: "${values.base}".`);
  if (!/^[1-9]\d*$/u.test(timeout) || Number(timeout) > longestSilence) {
    return wrong(
      `--timeout vraagt een heel aantal seconden van 1 tot en met ${longestSilence}, niet "${timeout}".`,
    );
  }
  const silence = Number(timeout) * 1000;
  const commitments = !values['no-commitments'];
  return success({ base, since, changed, soorten: soort, commitments, out, overwrite, silence });
}
