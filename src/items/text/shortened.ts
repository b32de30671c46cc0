/** So much of a text is shown where it stands among others. */
export const shownOfText = 300;
/** So much of a name is. */
const shownOfName = 200;

/** The beginning of a text that is longer than `most` signs, with an ellipsis; any other as it is. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a sign of two parts is no sign.
  return `${text.slice(0, most).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A name as it is told in a line; of one that nobody would give, the beginning. */
export function shortName(name: string): string {
  return shortened(name, shownOfName);
}
