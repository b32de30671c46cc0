/** Keeps texts that come back in thousands of records, such as titles of files, names, years and days, once. */
export class TextPool<Text extends string> {
  readonly #texts = new Map<Text, Text>();

  /** The same text, as it first came. */
  once(text: Text): Text {
    const kept = this.#texts.get(text);
    if (kept === undefined) this.#texts.set(text, text);
    return kept ?? text;
  }
}
