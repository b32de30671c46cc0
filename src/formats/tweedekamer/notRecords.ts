import { otherKinds } from './otherKinds';
import { serviceErrorIn } from './serviceError';

/** What a file is that holds no records of the Kamer. */
export type NotRecords =
  | 'empty'
  | 'pdf'
  | 'zip'
  | 'image'
  | 'webPage'
  /** A number, a text, `null`: JSON, but nothing that could be a record. */
  | 'value'
  /** Words, but neither JSON nor XML. */
  | 'text'
  /** Something that is no text at all. */
  | 'binary'
  /** A reply of the service that says that something went wrong. */
  | 'serviceError'
  /** Decisions or votes, which come with their case and are not read by themselves. */
  | 'decisions'
  | 'votes'
  /** A reply of the service with something else than cases and commitments: persons, meetings. */
  | 'otherRecords'
  /** Read to its end without anything that is a record. */
  | 'noRecords';

/** Thrown while reading a file that holds no records, before anything of it was given. */
export class NotRecordsError extends Error {
  override readonly name = 'NotRecordsError';
  readonly what: NotRecords;
  /** What it says itself, where that tells why. */
  readonly said: string | undefined;

  constructor(what: NotRecords, said?: string) {
    super(what);
    this.what = what;
    this.said = said;
  }
}

/** By its first signs, as they look when they are read as Windows-1252, which is what bytes at random are taken for. */
const signs: readonly (readonly [RegExp, NotRecords])[] = [
  [/^%PDF-/, 'pdf'],
  [/^PK\p{Cc}{2}/u, 'zip'],
  [/^(?:.PNG\r\n|GIF8|\u00ff\u00d8\u00ff|RIFF.{4}WEBP)/s, 'image'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/is, 'image'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!DOCTYPE html|html)[\s>]/is, 'webPage'],
];

/** Of text no more than this share is signs that no text has. */
const mostStrange = 0.05;

function isBinary(start: string): boolean {
  let strange = 0;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    if (code === 0xfffd || (code >= 127 && code < 160) || (code < 32 && (code < 9 || code > 13)))
      strange += 1;
  }
  return strange > start.length * mostStrange;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a line of the text is a record by itself: a stretch that a disk lost does not make a file binary. */
function hasWholeLine(text: string): boolean {
  return text.split('\n').some((line) => {
    // In a list a bracket may come before it, and a comma after it.
    const record = line.trim().replace(/^\[/, '').replace(/,$/, '');
    return record.startsWith('{') && isJson(record);
  });
}

/** What a reply says that it holds: `"@odata.context":"…/$metadata#Stemming(…)"`. */
const context = /^\{\s*"@odata\.context"\s*:\s*"[^"]*\$metadata#(\w+)/;
const ownRecords: ReadonlySet<string> = new Set(['Zaak', 'Toezegging', 'Document']);

function otherRecords(text: string): NotRecords | undefined {
  const name = context.exec(text)?.[1];
  if (name === undefined || ownRecords.has(name)) return undefined;
  return otherKinds.get(name) ?? 'otherRecords';
}

/** What a file is, by how it begins (or by all of it, when it is short); `undefined` when there may be records in it. */
export function notRecords(start: string): NotRecords | undefined {
  const text = start.trim();
  if (text === '') return 'empty';
  const known = signs.find(([sign]) => sign.test(text))?.[1];
  if (known) return known;
  if (isBinary(start) && !hasWholeLine(text)) return 'binary';
  if (serviceErrorIn(text) !== undefined) return 'serviceError';
  const other = otherRecords(text);
  if (other) return other;
  // A first line that is broken leaves the others whole; but what begins otherwise than XML is not read as that.
  if (text.startsWith('<') || /^\s*[[{]/mu.test(start)) return undefined;
  return isJson(text) ? 'value' : 'text';
}
