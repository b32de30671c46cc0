import { Occupied } from './download';
import { type Advice, Unreachable } from './unreachable';

const sameAgain: Readonly<Record<Exclude<Advice, 'command'>, string>> = {
  later: 'Geef dezelfde opdracht later nog eens',
  waited: 'Geef dezelfde opdracht daarna nog eens',
};

function adviceText(advice: Advice, isKept: boolean): string {
  if (advice === 'command') {
    return isKept
      ? 'Blijft dit zo, begin dan opnieuw, met een ander bestand bij --out.'
      : 'Kijk na of wat bij --base, --since en --soort staat, klopt: dezelfde opdracht krijgt waarschijnlijk hetzelfde antwoord.';
  }
  return `${sameAgain[advice]}${isKept ? '; hij gaat dan verder' : ''}.`;
}

/**
 * What to tell who asked for a download that failed: what happened, what was kept and what to do. `undefined` when it is a
 * failure that nobody foresaw. `count` is the number of records that stands on the line, where one does: the text then begins
 * on the next.
 */
export function failureText(error: unknown, count: number | undefined): string | undefined {
  const start = count === undefined ? '' : '\n';
  if (error instanceof Occupied) return start + error.message;
  if (!(error instanceof Unreachable)) return undefined;
  const isKept = count !== undefined && count > 0;
  const kept = isKept ? 'Wat er al was, is bewaard.' : 'Er is nog niets opgehaald.';
  return `${start}Het ophalen is gestopt: ${error.message}.\n${kept} ${adviceText(error.advice, isKept)}`;
}
