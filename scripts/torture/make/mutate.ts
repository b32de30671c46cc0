import { type Chance, pick } from '../../lib/chance';

type Bytes = Uint8Array<ArrayBuffer>;

/** What readers of text, JSON and XML are known to trip over, in the middle of something else. */
const tokens = [
  '__proto__',
  '"constructor":',
  'null',
  '[]',
  '{}',
  '-0',
  '1e999',
  '99999999999999999999',
  '"',
  '\\',
  '\\ud800',
  '\u0000',
  '\n',
  '[['.repeat(200),
  '{"a":'.repeat(200),
  '<a>'.repeat(300),
  '</zaak>',
  '<!DOCTYPE z [<!ENTITY a "aaaa">]>',
  '&a;',
  '&#0;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?xml version="1.1"?>',
  '\uFEFF',
  'a'.repeat(5000),
].map((token) => new TextEncoder().encode(token));

function spliced(bytes: Bytes, from: number, to: number, middle: Uint8Array): Bytes {
  const whole = new Uint8Array(from + middle.length + bytes.length - to);
  whole.set(bytes.subarray(0, from));
  whole.set(middle, from);
  whole.set(bytes.subarray(to), from + middle.length);
  return whole;
}

function mutatedOnce(next: Chance, bytes: Bytes): Bytes {
  const from = Math.floor(next() * (bytes.length + 1));
  const to = Math.min(bytes.length, from + Math.floor(next() * 40));
  switch (Math.floor(next() * 6)) {
    case 0:
      return spliced(bytes, from, from, pick(next, tokens));
    case 1:
      return spliced(bytes, from, to, pick(next, tokens));
    case 2:
      return spliced(bytes, from, to, new Uint8Array());
    case 3:
      return spliced(bytes, from, from, bytes.slice(from, from + Math.floor(next() * 400)));
    case 4:
      return bytes.slice(0, from);
    default: {
      const byte = Uint8Array.of(Math.floor(next() * 256));
      return spliced(bytes, from, Math.min(bytes.length, from + 1), byte);
    }
  }
}

/** Bytes in which one to four things were changed, as chance has it. */
export function mutated(next: Chance, bytes: Bytes): Bytes {
  let result = bytes;
  const count = 1 + Math.floor(next() * 4);
  for (let at = 0; at < count; at += 1) result = mutatedOnce(next, result);
  return result;
}
