const narrow = new Set("iljtfrI.,:;'!|()[]- ");
const wide = new Set('mwMW%@–—…');

function emOf(character: string): number {
  if (narrow.has(character)) return 0.3;
  if (wide.has(character)) return 0.85;
  return character >= 'A' && character <= 'Z' ? 0.62 : 0.53;
}

/** By code, since the names of a hundred thousand rows are a million letters; nearly all are among these. */
const emByCode = Array.from({ length: 128 }, (_, code) => emOf(String.fromCodePoint(code)));

/** Estimated width of a text in pixels: no measuring in the page, so that layout stays pure and cheap. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (let at = 0; at < text.length; at += 1) {
    em += emByCode[text.charCodeAt(at)] ?? emOf(text.charAt(at));
  }
  return em * fontSize;
}

/** The text, or as much of it as fits with an ellipsis; empty when not even a few letters do. */
export function fitText(text: string, room: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  let used = textWidth('…', fontSize);
  let kept = '';
  for (const character of text) {
    used += emOf(character) * fontSize;
    if (used > room) break;
    kept += character;
  }
  return kept.length < 4 ? '' : `${kept.trimEnd()}…`;
}
