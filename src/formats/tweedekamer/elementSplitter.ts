import { SaxesParser } from 'saxes';
import type { ProblemCode } from './archiveReading';
import { longestRecord } from './jsonSplitter';

/** An element of an XML file; names are without their prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text of the element and of all in it. */
  text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
};

type XmlFailureCode = Extract<
  ProblemCode,
  'reading.malformedXml' | 'reading.unknownEntity' | 'reading.tooLarge' | 'reading.tooDeep'
>;

/** What is wrong with a file, and what stands there. */
export type XmlFailure = {
  readonly line: number;
  readonly code: XmlFailureCode;
  readonly near: string;
};

/** So much before and behind a mistake shows where it is. */
const nearBefore = 60;
const nearBehind = 20;

/** What the parser says is in its own words and in English: of this there is more to tell than that it is no XML. */
const unknownEntity = /undefined entity/i;

/** No publication nests further; what does would cost time that grows with its depth. */
const deepest = 100;
/** What an element takes besides its text, counted in characters. */
const elementSize = 50;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [localName(name), value]),
  );
}

/**
 * Cuts an XML file into the elements with the given names while it streams in; all around them is dropped. Entities that
 * a file declares itself are not expanded: they count as a mistake in it.
 */
export class ElementSplitter {
  readonly #parser = new SaxesParser();
  readonly #names: ReadonlySet<string>;
  /** The elements that are open, from the record down. */
  #open: XmlElement[] = [];
  #found: XmlElement[] = [];
  #failure: XmlFailure | undefined;
  /** What is being parsed, and where in the file it begins. */
  #chunk = '';
  #offset = 0;
  /** How large the record is that is open, and how many characters came since anything was recognised. */
  #size = 0;
  #pending = 0;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
    this.#parser.on('error', (error) => {
      const isEntity = unknownEntity.test(error.message);
      this.#fail(isEntity ? 'reading.unknownEntity' : 'reading.malformedXml');
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#opened(localName(name), attributes));
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
    this.#parser.on('closetag', () => this.#closed());
  }

  /** What is wrong with the file, as soon as something is: nothing after it is read. */
  get failure(): XmlFailure | undefined {
    return this.#failure;
  }

  /** The elements that the next part of the file completes. */
  push(chunk: string): XmlElement[] {
    if (this.#failure) return this.#taken();
    this.#pending += chunk.length;
    this.#chunk = chunk;
    this.#parser.write(chunk);
    this.#offset += chunk.length;
    // The parser keeps a text until it ends, however long that takes.
    if (this.#pending > longestRecord) this.#refuse();
    return this.#taken();
  }

  /** Ends the file; what is still open then is a failure. */
  flush(): XmlElement[] {
    if (!this.#failure) this.#parser.close();
    return this.#taken();
  }

  #taken(): XmlElement[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #refuse(): void {
    this.#fail('reading.tooLarge');
    this.#open = [];
  }

  #fail(code: XmlFailureCode): void {
    const at = Math.max(0, this.#parser.position - this.#offset);
    const near = this.#chunk.slice(Math.max(0, at - nearBefore), at + nearBehind);
    this.#failure ??= { line: this.#parser.line, code, near };
  }

  /** Counts what a record takes; one that takes too much is not kept. */
  #grow(by: number): void {
    this.#pending = 0;
    this.#size += by;
    if (this.#size > longestRecord) this.#refuse();
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#pending = 0;
    if (this.#failure) return;
    const parent = this.#open.at(-1);
    if (!parent && !this.#names.has(name)) return;
    if (this.#open.length >= deepest) {
      this.#fail('reading.tooDeep');
      return;
    }
    const element: XmlElement = {
      name,
      attributes: withLocalNames(attributes),
      children: [],
      text: '',
      line: this.#parser.line,
    };
    if (!parent) this.#size = 0;
    parent?.children.push(element);
    this.#open.push(element);
    this.#grow(elementSize + JSON.stringify(attributes).length);
  }

  #add(text: string): void {
    this.#grow(text.length);
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  #closed(): void {
    this.#pending = 0;
    const element = this.#open.pop();
    if (!element) return;
    const parent = this.#open.at(-1);
    if (parent) parent.text += element.text;
    else if (!this.#failure) this.#found.push(element);
  }
}

/** The elements with this name anywhere below one, in the order of the file. */
export function elementsBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsBelow(child, name),
  ]);
}
