import { type JsonText, longestRecord } from './jsonSplitter';

/** Cuts a file with a value on each line while it streams in; a broken line leaves the next ones whole. Blank lines are skipped. */
export class LineSplitter {
  #line = 1;
  #kept = '';
  #tooLong = false;

  /** The lines that the next part of the file completes; the text of one that is too long is empty. */
  push(chunk: string): JsonText[] {
    const found: JsonText[] = [];
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      this.#end(chunk.slice(from, at), found);
      this.#line += 1;
      from = at + 1;
    }
    if (!this.#tooLong) this.#kept += chunk.slice(from);
    if (this.#kept.length > longestRecord) {
      this.#kept = '';
      this.#tooLong = true;
    }
    return found;
  }

  /** The last line, when no newline ends it. */
  flush(): JsonText[] {
    const found: JsonText[] = [];
    this.#end('', found);
    return found;
  }

  #end(last: string, found: JsonText[]): void {
    const text = this.#tooLong ? '' : this.#kept + last;
    if (this.#tooLong || text.trim() !== '') found.push({ text, line: this.#line, column: 1 });
    this.#kept = '';
    this.#tooLong = false;
  }
}
