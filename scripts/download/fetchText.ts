import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask';
import { askedPause } from './askedPause';
import { isWebPage } from './cutOff';
import { refusalOf } from './refusal';
import { finalReason, refusalReason, retryReason } from './retryReason';
import { Unreachable } from './unreachable';

const statusesToTryAgain = new Set([408, 425, 429, 500, 502, 503, 504]);

export type Retrying = {
  readonly tries: number;
  /** The first pause in milliseconds; each next one is twice as long. */
  readonly pause: number;
  /** How long nothing may come of an answer, in milliseconds. */
  readonly silence: number;
  readonly now: () => Date;
  readonly onRetry: (why: string, pause: number) => void;
};

type Attempt = { readonly text: string } | { readonly why: string; readonly response?: Response };

async function attempt(
  url: string,
  isCutOff: (text: string) => boolean,
  silence: number,
): Promise<Attempt> {
  try {
    const reply = await ask(url, silence);
    if (reply === 'silent') return { why: `er kwam ${silence / 1000} s lang niets binnen` };
    const { response, text } = reply;
    if (response.ok) {
      if (isWebPage(response.headers.get('content-type'), text)) {
        return { why: 'de website stuurt een webpagina in plaats van stukken' };
      }
      return isCutOff(text) ? { why: 'het antwoord is afgebroken' } : { text };
    }
    if (!statusesToTryAgain.has(response.status)) throw refusalOf(response, text, url);
    return { why: refusalReason(response), response };
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    const final = finalReason(error);
    if (final !== undefined) throw new Unreachable(`${final} (${url})`, 'command');
    return { why: retryReason(error) };
  }
}

/**
 * The text at an address. What may pass is tried again, with longer and longer pauses; throws `Unreachable` in the end,
 * and at once for what will not pass or asks for a long wait.
 * A reply without a length that is cut off ends as any other: only its text tells, to `isCutOff`.
 */
export async function fetchText(
  url: string,
  isCutOff: (text: string) => boolean,
  { tries, pause, silence, now, onRetry }: Retrying,
): Promise<string> {
  let why = '';
  for (let at = 0; at < tries; at += 1) {
    const result = await attempt(url, isCutOff, silence);
    if ('text' in result) return result.text;
    ({ why } = result);
    const asked = askedPause(result.response, now());
    if (at === tries - 1) break;
    const length = Math.max(pause * 2 ** at, asked);
    onRetry(why, length);
    await wait(length);
  }
  throw new Unreachable(`${why} (${url})`);
}
