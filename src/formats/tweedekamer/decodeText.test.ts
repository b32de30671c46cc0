import { describe, expect, it } from 'vitest';
import { noText, TextReader } from './decodeText';

const text = 'Motie van het lid Gündoğan – “€ 5” 🙂';

/** The text of bytes that come in parts of this size. */
function read(bytes: Uint8Array, size: number): string {
  const reader = new TextReader();
  let found = '';
  for (let at = 0; at < bytes.length; at += size) {
    found += reader.push(new Uint8Array(bytes.slice(at, at + size)));
  }
  return found + reader.flush();
}

function utf8(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(new TextEncoder().encode(part)) : part,
    ),
  );
}

/** A text in two bytes a sign, with the mark before it. */
function utf16(isLittle: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  }
  return bytes;
}

describe.each([1, 2, 3, 5, 4096])('the text of a file that comes %i bytes at a time', (size) => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark before it', utf8([0xef, 0xbb, 0xbf], text)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('is read from %s', (_encoding, bytes) => {
    expect(read(bytes, size)).toBe(text);
  });

  it('is read from Windows-1252, also when that shows late', () => {
    const bytes = utf8('a'.repeat(9000), 'G', [0xfc], 'ndo', [0xe9, 0xeb], 'n', [0xef]);
    expect(read(bytes, size)).toBe(`${'a'.repeat(9000)}Gündoéënï`);
  });

  it('has a sign that no text has in the place of each byte that is wrong in UTF-8', () => {
    const bytes = utf8(
      'café, één, ',
      [0xc3],
      'ndo, ',
      [0xe2, 0x82],
      'é ',
      [0xff],
      ' 🙂',
      [0xf0, 0x9f],
    );
    const none = noText;
    expect(read(bytes, size)).toBe(
      `café, één, ${none}ndo, ${none}${none}é ${none} 🙂${none}${none}`,
    );
  });

  it('is nothing of an empty file, and of a short one all', () => {
    expect(read(new Uint8Array(), size)).toBe('');
    expect(read(utf8('{}'), size)).toBe('{}');
  });
});
