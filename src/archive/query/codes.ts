/** "F35", "MH17", "covid19": some letters and a number that together name one thing. */
const code = /^(?<letters>[a-z]{1,6})(?<digits>\d{1,4})$/;
/** The same with a hyphen, which stands or falls as the writer likes. */
const hyphenated =
  /(?<![\p{L}\p{N}-])(?<letters>[A-Za-z]{1,6})[-\u2010\u2011\u2013](?<digits>\d{1,4})(?![\p{L}\p{N}])(?!-\d)/gu;

/** A text with its codes without hyphen, so that each is one word. */
export function withCodesJoined(text: string): string {
  return text.replaceAll(hyphenated, '$<letters>$<digits>');
}

/** The two words that a folded code is in a text that has it with a hyphen; `undefined` of what is no code. */
export function partsOfCode(word: string): readonly string[] | undefined {
  const { letters, digits } = code.exec(word)?.groups ?? {};
  return letters !== undefined && digits !== undefined ? [letters, digits] : undefined;
}
