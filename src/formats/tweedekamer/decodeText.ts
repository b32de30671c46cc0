/** No text has this sign: it stands for bytes that are none, so that what they are in is not taken for whole. */
export const noText = '\0';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the first bytes of a file say of its encoding, and how many they are. */
function markedEncoding(start: Bytes): { readonly encoding?: string; readonly length: number } {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return { length: 0 };
}

/** How many bytes the character takes that begins with this one in UTF-8; 0 where none begins. */
function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/** How many bytes at the end begin a character that goes on in the next part. */
function unfinished(bytes: Bytes): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readStrictly(bytes: Bytes): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of bytes that are not all UTF-8, and how many characters and bytes in them are and are not. */
function readLoosely(bytes: Bytes) {
  let text = '';
  let from = 0;
  let characters = 0;
  let strange = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at] ?? 0);
    const isOne = length === 1;
    const character = isOne ? undefined : readStrictly(bytes.subarray(at, at + length));
    if (isOne || (length > 1 && character !== undefined)) {
      if (!isOne) characters += 1;
      at += length;
      continue;
    }
    text += strict.decode(bytes.subarray(from, at)) + noText;
    strange += 1;
    at += 1;
    from = at;
  }
  return { text: text + strict.decode(bytes.subarray(from)), characters, strange };
}

function joined(first: Bytes, second: Bytes): Bytes {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/**
 * Reads the bytes of a file as text while they come in. UTF-16 is known by the mark at its beginning. All else is UTF-8, unless
 * the first letters that are not ASCII show that it isn't: then the whole is Windows-1252, as old programs write. Bytes that
 * are wrong in what is UTF-8 become a sign that no text has.
 */
export class TextReader {
  #held: Bytes = new Uint8Array();
  #hasBegun = false;
  /** Whether it was seen that this is UTF-8 or is none; unknown as long as all is ASCII. */
  #isUnicode: boolean | undefined;
  #other: TextDecoder | undefined;

  /** The text that the next part makes whole. */
  push(part: Bytes): string {
    const bytes = joined(this.#held, part);
    this.#held = new Uint8Array();
    if (this.#hasBegun) return this.#read(bytes);
    if (bytes.length < 3) {
      this.#held = bytes;
      return '';
    }
    return this.#begin(bytes);
  }

  /** What is left at the end of the file. */
  flush(): string {
    const rest = this.#held;
    this.#held = new Uint8Array();
    const text = this.#hasBegun ? this.#decode(rest) : this.#begin(rest) + this.#decode(this.#held);
    return text + (this.#other?.decode() ?? '');
  }

  #begin(bytes: Bytes): string {
    this.#hasBegun = true;
    const { encoding, length } = markedEncoding(bytes);
    if (encoding !== undefined) this.#other = new TextDecoder(encoding);
    return this.#read(bytes.subarray(length));
  }

  #read(bytes: Bytes): string {
    if (this.#other) return this.#other.decode(bytes, { stream: true });
    const end = bytes.length - unfinished(bytes);
    this.#held = bytes.slice(end);
    return this.#decode(bytes.subarray(0, end));
  }

  #decode(bytes: Bytes): string {
    if (this.#other) return this.#other.decode(bytes, { stream: true });
    const text = readStrictly(bytes);
    if (text === undefined) return this.#decodeDamaged(bytes);
    // As many signs as bytes: all is ASCII, which is the same in both.
    if (text.length < bytes.length) this.#isUnicode = true;
    return text;
  }

  #decodeDamaged(bytes: Bytes): string {
    const { text, characters, strange } = readLoosely(bytes);
    this.#isUnicode ??= characters >= strange;
    if (this.#isUnicode) return text;
    this.#other = new TextDecoder('windows-1252');
    return this.#other.decode(bytes, { stream: true });
  }
}
