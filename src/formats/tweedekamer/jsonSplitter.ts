/** A piece of a file that should be one value, with the line on which it begins (from 1). */
export type JsonText = { readonly text: string; readonly line: number };

const quote = 34;
const backslash = 92;
const newline = 10;
const opening = 123;
const closing = 125;

/** No reply of the Kamer comes near this; what does is no record and is not kept. In characters. */
export const longestRecord = 32_000_000;

/**
 * Cuts a JSON file into the texts of its objects while it streams in: the elements of a list, or objects that follow one
 * another. Only braces and strings are looked at; whether a text is JSON shows when it is parsed.
 */
export class JsonSplitter {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #line = 1;
  #began = 1;
  #kept: string[] = [];
  #length = 0;

  /** The objects that the next part of the file completes. */
  push(chunk: string): JsonText[] {
    const found: JsonText[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === newline) this.#line += 1;
      if (this.#depth === 0) {
        if (code !== opening) continue;
        this.#depth = 1;
        this.#began = this.#line;
        from = at;
      } else if (this.#step(code)) {
        found.push({ text: this.#take(chunk.slice(from, at + 1)), line: this.#began });
      }
    }
    if (this.#depth > 0) this.#keep(chunk.slice(from));
    return found;
  }

  /** What was still open when the file ended: it was cut off. */
  flush(): JsonText[] {
    if (this.#depth === 0) return [];
    this.#depth = 0;
    return [{ text: this.#take(''), line: this.#began }];
  }

  /** Takes in one character within an object; true when it closes the object. */
  #step(code: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === backslash) this.#escaped = true;
      else if (code === quote) this.#inString = false;
      return false;
    }
    if (code === quote) this.#inString = true;
    else if (code === opening) this.#depth += 1;
    else if (code === closing) this.#depth -= 1;
    return this.#depth === 0;
  }

  #keep(part: string): void {
    this.#length += part.length;
    // What is too long to be kept stays too long: its length alone is remembered.
    if (this.#length <= longestRecord) this.#kept.push(part);
    else this.#kept = [];
  }

  #take(last: string): string {
    const text = this.#length + last.length > longestRecord ? '' : `${this.#kept.join('')}${last}`;
    this.#kept = [];
    this.#length = 0;
    return text;
  }
}
