import * as v from 'valibot';
import { quoted } from '@/i18n/quoted';
import { shortened } from '@/items/text/shortened';
import { refusalReason } from './retryReason';
import { Unreachable } from './unreachable';

/** What the service says of a failure, in the form that OData has for it. */
const sayingSchema = v.object({ error: v.object({ message: v.string() }) });

/** In characters: more of it is of no help on a command line. */
const longestSaying = 300;

/** Signs that move the cursor or turn the direction of text are no part of what a service has to say; nor are tags. */
function sayingIn(text: string): string | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(sayingSchema, raw);
  if (!parsed.success) return undefined;
  const plain = parsed.output.error.message.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const isMarkup = /<\/?[a-z][^>]*>/iu.test(plain);
  return plain === '' || isMarkup ? undefined : shortened(plain, longestSaying);
}

/** These are about who asks, and can pass. */
const statusesOfAccess = new Set([401, 403]);

/** A reply that says no for good, with what the service says of it in its text. */
export function refusalOf({ status }: Response, text: string, url: string): Unreachable {
  const saying = sayingIn(text);
  const said = saying === undefined ? '' : ` en zegt ${quoted(saying)}`;
  const advice = statusesOfAccess.has(status) ? 'later' : 'command';
  return new Unreachable(`${refusalReason({ status })}${said} (${url})`, advice);
}
