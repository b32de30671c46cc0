/** A piece of a file that should be one value, with the place at which it begins (line and sign in it, from 1). */
export type JsonText = { readonly text: string; readonly line: number; readonly column: number };

const quote = 34;
const backslash = 92;
const newline = 10;
const comma = 44;
const opening = 123;
const closing = 125;
const openingList = 91;
const closingList = 93;

/** No record of the Kamer comes near this; what does is none and is not kept. In characters. */
export const longestRecord = 2_000_000;
/** Of what stands where a record should, so much is kept: enough to recognise it by. */
const strayLength = 200;

/** What stands before the records of a reply. */
const pageHead = /"value"\s*:\s*$/;
const pageHeadLength = 24;
/** A line that begins so is a new reply, whatever the one before it lacks. */
const pageStart = '{"@odata.';

/**
 * Cuts a JSON file into the texts of its records while it streams in: the elements of a list, those of the `value` of a
 * reply, or objects that follow one another; what stands between them and is no record comes too. Only braces, brackets
 * and strings are looked at; whether a text is JSON shows when it is parsed. A string ends with its line, as JSON has none
 * over several: so a broken record spoils no more than it must.
 */
export class JsonSplitter {
  /** How many braces are open in the record; 0 is between records. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Between the brackets of a reply's `value`; what follows on those until its last brace is its rest. */
  #inPage = false;
  #inRest = false;
  /** The lists that are open between records, in the page and around it. */
  #lists = 0;
  #listsAround = 0;
  #line = 1;
  /** Where the line and the chunk begin, in characters from the start of the file. */
  #lineStart = 0;
  #offset = 0;
  #began = { line: 1, column: 1 };
  /** Where in the chunk what is kept of the record begins. */
  #from = 0;
  #kept: string[] = [];
  #length = 0;
  #stray = '';
  #found: JsonText[] = [];

  /** The records that the next part of the file completes. */
  push(chunk: string): JsonText[] {
    this.#from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === newline) this.#endLine(chunk, at);
      else if (this.#depth === 0) this.#between(code, chunk, at);
      else this.#within(code, chunk, at);
    }
    if (this.#depth > 0) this.#keep(chunk.slice(this.#from));
    this.#offset += chunk.length;
    return this.#taken();
  }

  /** What was still open when the file ended: it was cut off. */
  flush(): JsonText[] {
    this.#cutOff('');
    return this.#taken();
  }

  #taken(): JsonText[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #beginAt(at: number): void {
    this.#began = { line: this.#line, column: this.#offset + at - this.#lineStart + 1 };
  }

  #endLine(chunk: string, at: number): void {
    this.#inString = false;
    this.#escaped = false;
    if (this.#depth === 0) this.#endStray();
    const isOpen = this.#depth > 0 || this.#inPage;
    if (isOpen && chunk.startsWith(pageStart, at + 1)) this.#cutOff(chunk.slice(this.#from, at));
    this.#line += 1;
    this.#lineStart = this.#offset + at + 1;
  }

  /** Gives what is open as it is, and begins anew. */
  #cutOff(last: string): void {
    this.#endStray();
    if (this.#depth > 0) this.#found.push({ text: this.#take(last), ...this.#began });
    else if (this.#inPage || this.#lists > 0) {
      this.#beginAt(0);
      this.#found.push({ text: '[', ...this.#began });
    }
    this.#depth = 0;
    this.#lists = 0;
    this.#inPage = false;
    this.#inRest = false;
  }

  /** Takes in one character between records. */
  #between(code: number, chunk: string, at: number): void {
    if (this.#inString) {
      this.#inText(code);
      this.#addStray(chunk, at);
      return;
    }
    switch (code) {
      case opening:
        this.#endStray();
        this.#depth = 1;
        this.#from = at;
        this.#beginAt(at);
        return;
      case openingList:
        this.#endStray();
        this.#lists += 1;
        return;
      case closingList:
        this.#endStray();
        this.#endList(at);
        return;
      case comma:
      case 32:
      case 9:
      case 13:
      case 0xfeff:
        this.#endStray();
        return;
      default:
        if (this.#stray === '') this.#beginAt(at);
        if (code === quote) this.#inString = true;
        this.#addStray(chunk, at);
    }
  }

  #endList(at: number): void {
    if (this.#lists > 0) this.#lists -= 1;
    else if (this.#inPage) {
      this.#inPage = false;
      this.#inRest = true;
      this.#lists = this.#listsAround;
      this.#depth = 1;
      this.#from = at + 1;
    }
  }

  #addStray(chunk: string, at: number): void {
    if (this.#stray.length < strayLength) this.#stray += chunk.charAt(at);
  }

  #endStray(): void {
    if (this.#stray !== '') this.#found.push({ text: this.#stray, ...this.#began });
    this.#stray = '';
  }

  #inText(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === backslash) this.#escaped = true;
    else if (code === quote) this.#inString = false;
  }

  /** Takes in one character within an object. */
  #within(code: number, chunk: string, at: number): void {
    if (this.#inString) this.#inText(code);
    else if (code === quote) this.#inString = true;
    else if (code === opening) this.#depth += 1;
    else if (code === openingList && this.#depth === 1 && this.#isPage(chunk, at)) this.#openPage();
    else if (code === closing) {
      this.#depth -= 1;
      if (this.#depth === 0) this.#endRecord(chunk.slice(this.#from, at + 1));
    }
  }

  #endRecord(last: string): void {
    const text = this.#take(last);
    if (!this.#inRest) this.#found.push({ text, ...this.#began });
    this.#inRest = false;
  }

  #isPage(chunk: string, at: number): boolean {
    if (this.#inRest) return false;
    const here = chunk.slice(Math.max(this.#from, at - pageHeadLength), at);
    if (here.length >= pageHeadLength) return pageHead.test(here);
    return pageHead.test(`${this.#kept.join('').slice(-pageHeadLength)}${here}`);
  }

  #openPage(): void {
    this.#take('');
    this.#depth = 0;
    this.#inPage = true;
    this.#listsAround = this.#lists;
    this.#lists = 0;
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
