import { failure, type Result, success } from '@/domain/shared/result';
import { type BundleFailure, bundleLimits } from './bundle';
import { statedLength } from './header';
import { toHex } from './hex';

type Bytes = Uint8Array<ArrayBuffer>;

/** The first line: what the file is, and the checksum of all that comes after it. */
const opening = 'Gevolg sha256:';
const digestLength = 64;
const newline = 10;
const firstLineLength = opening.length + digestLength + 1;

/** A file taken apart; its checksum was found right. */
export type Envelope = {
  /** The second line, without the end of the line. */
  readonly header: Bytes;
  readonly payload: Bytes;
};

async function digestOf(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether the browser gives this page what checksums and passphrases need. */
export function hasCryptography(): boolean {
  return typeof crypto === 'object' && typeof crypto.subtle === 'object';
}

/** The file of a header and what belongs to it. */
export async function seal({ header, payload }: Envelope): Promise<Bytes> {
  const rest = concat(header, Uint8Array.of(newline), payload);
  const first = new TextEncoder().encode(`${opening}${await digestOf(rest)}\n`);
  return concat(first, rest);
}

function textOf(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}

function beginsAsOurs(bytes: Bytes): boolean {
  return opening.startsWith(textOf(bytes.subarray(0, opening.length)));
}

/** Where the header ends, counted from the start of the second line; -1 when no header of ours is that long. */
function headerEnd(rest: Bytes): number {
  return rest.subarray(0, bundleLimits.header + 1).indexOf(newline);
}

/** Why a checksum does not fit: something is missing at the end, or something is different. */
function damageOf(rest: Bytes): BundleFailure {
  const end = headerEnd(rest);
  if (end < 0)
    return { code: rest.length <= bundleLimits.header ? 'bundle.cut' : 'bundle.changed' };
  const stated = statedLength(textOf(rest.subarray(0, end)));
  const isShort = stated !== undefined && rest.length - end - 1 < stated;
  return { code: isShort ? 'bundle.cut' : 'bundle.changed' };
}

/** Takes a file apart after holding every byte of it against the checksum in its first line. */
export async function unseal(file: Bytes): Promise<Result<Envelope, BundleFailure>> {
  if (!beginsAsOurs(file)) return failure({ code: 'bundle.foreign' });
  if (file.length < firstLineLength) return failure({ code: 'bundle.cut' });
  const rest = file.subarray(firstLineLength);
  const first = textOf(file.subarray(0, firstLineLength));
  if (first !== `${opening}${await digestOf(rest)}\n`) return failure(damageOf(rest));
  const end = headerEnd(rest);
  if (end < 0) return failure({ code: 'bundle.malformed', path: 'header' });
  return success({ header: rest.subarray(0, end), payload: rest.subarray(end + 1) });
}
