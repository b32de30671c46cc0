/** What a sign is to a word: no part of it, a digit, a letter, a blank, or a mark inside it. */
export const other = 1;
export const digit = 2;
export const letter = 3;
export const space = 4;
/** Soft hyphens and marks without width: nothing by themselves, and no end of a word. */
export const joiner = 5;

const kinds = new Uint8Array(0x1_00_00);

const joiners = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const wordSign = /[\p{L}\p{N}\p{M}]/u;

function judge(sign: string): number {
  if (/[0-9]/.test(sign)) return digit;
  if (joiners.test(sign)) return joiner;
  if (wordSign.test(sign)) return letter;
  return /\s/.test(sign) ? space : other;
}

/** The kind of the sign at this place; `other` outside the text. */
export function kindOfSign(text: string, at: number): number {
  if (at < 0 || at >= text.length) return other;
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known) return known;
  const kind = judge(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** Whether signs of this kind make words. */
export function isWordSign(kind: number): boolean {
  return kind === digit || kind === letter;
}
