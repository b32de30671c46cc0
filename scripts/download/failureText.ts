import { Occupied } from './download';
import { Unreachable } from './fetchText';

/**
 * What to tell who asked for a download that failed: what happened, what was kept and what to do. `undefined` when it is a
 * failure that nobody foresaw. `isCounting` is that the number of records stands on the line: the text then begins on the next.
 */
export function failureText(error: unknown, isCounting: boolean): string | undefined {
  const start = isCounting ? '\n' : '';
  if (error instanceof Occupied) return start + error.message;
  if (!(error instanceof Unreachable)) return undefined;
  return (
    `${start}Het ophalen is gestopt: ${error.message}.\n` +
    'Wat er al was, is bewaard. Geef dezelfde opdracht later nog eens; hij gaat dan verder.'
  );
}
