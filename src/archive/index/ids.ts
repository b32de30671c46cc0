import { bytesOf, type PackedStrings, stringAt } from './packedStrings';

/**
 * The feed's ids are GUIDs, of which the 32 digits take half the room of an index's other keys together. They stand as 16
 * bytes behind one with which no text begins; other ids stand as text.
 */
const guidMark = 0xff;
const guidShape = '00000000-0000-0000-0000-000000000000';
const packedLength = 17;

/** The value of a digit, −1 for anything else; capitals are none, as they would come back as small letters. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}

/** The bytes of a GUID in small letters; `undefined` when the id is anything else. */
function guidBytes(id: string): Uint8Array | undefined {
  if (id.length !== guidShape.length) return undefined;
  const bytes = new Uint8Array(packedLength);
  bytes[0] = guidMark;
  let digits = 2;
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    if (guidShape[at] === '-') {
      if (code !== 45) return undefined;
      continue;
    }
    const digit = hexDigit(code);
    if (digit < 0) return undefined;
    const place = digits >>> 1;
    bytes[place] = ((bytes[place] ?? 0) << 4) | digit;
    digits += 1;
  }
  return bytes;
}

/** An id as it is packed. */
export function bytesOfId(id: string): Uint8Array {
  return guidBytes(id) ?? bytesOf(id);
}

/** The id that is packed at a place. */
export function idAt(ids: PackedStrings, place: number): string {
  const from = ids.starts[place] ?? 0;
  if (ids.bytes[from] !== guidMark) return stringAt(ids, place);
  const bytes = ids.bytes.subarray(from + 1, from + packedLength);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
