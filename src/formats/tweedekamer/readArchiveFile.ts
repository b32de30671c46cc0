import { type ArchiveReading, problem } from './archiveReading';
import { decompress } from './decompress';
import { ElementSplitter, type XmlElement } from './elementSplitter';
import { JsonSplitter, type JsonText, longestRecord } from './jsonSplitter';
import { LineSplitter } from './lineSplitter';
import { feedRecord } from './readFeedEntry';
import { readKamerstuk } from './readKamerstuk';
import { type ReadingOptions, readRecords } from './readRecord';

/** A file as a browser or a disk gives it. */
export type ArchiveFile = {
  readonly name: string;
  readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
};

/** Takes in a file part by part and gives the records that each part completes. */
type Reader = {
  readonly push: (chunk: string) => ArchiveReading[];
  readonly flush: () => ArchiveReading[];
};

/** What the name of a file says about records that say nothing of it themselves. */
export function assumedSoortOf(fileName: string): string | undefined {
  if (/brie(?:f|ven)/i.test(fileName)) return 'Brief regering';
  return /moties?/i.test(fileName) ? 'Motie' : undefined;
}

function readText({ text, line }: JsonText, options: ReadingOptions): ArchiveReading[] {
  if (text === '') return [problem(line, 'reading.tooLarge', String(longestRecord))];
  try {
    return readRecords(JSON.parse(text), line, options);
  } catch {
    return [problem(line, 'reading.malformedJson', text)];
  }
}

function jsonReader(splitter: LineSplitter | JsonSplitter, options: ReadingOptions): Reader {
  const read = (texts: readonly JsonText[]) => texts.flatMap((text) => readText(text, options));
  return {
    push: (chunk) => read(splitter.push(chunk)),
    flush: () => read(splitter.flush()),
  };
}

const xmlRecords = new Set(['zaak', 'toezegging', 'officiele-publicatie', 'kamerstuk']);

function readElement(element: XmlElement, options: ReadingOptions): ArchiveReading[] {
  if (element.name === 'zaak' || element.name === 'toezegging') {
    return readRecords(feedRecord(element), element.line, options);
  }
  const read = readKamerstuk(element);
  if (read.ok) return [{ type: 'addition', item: read.value }];
  return [problem(element.line, 'reading.wrongField', read.error.field)];
}

function xmlReader(options: ReadingOptions): Reader {
  const splitter = new ElementSplitter(xmlRecords);
  let told = false;
  const read = (elements: readonly XmlElement[]): ArchiveReading[] => {
    const readings = elements.flatMap((element) => readElement(element, options));
    const { failure } = splitter;
    if (!failure || told) return readings;
    told = true;
    return [...readings, problem(failure.line, 'reading.malformedXml', failure.message)];
  };
  return {
    push: (chunk) => read(splitter.push(chunk)),
    flush: () => read(splitter.flush()),
  };
}

/** A list, or an object over several lines, is cut by its braces; all else has a value on each line. */
function readerFor(name: string, start: string, options: ReadingOptions): Reader {
  const first = start.trimStart().charAt(0);
  if (first === '<') return xmlReader(options);
  const [line = ''] = start.trimStart().split('\n', 1);
  const named = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name);
  const byLine = named || (first === '{' && line.trimEnd().endsWith('}'));
  const splitter = byLine || !'[{'.includes(first) ? new LineSplitter() : new JsonSplitter();
  return jsonReader(splitter, options);
}

/** Enough to see what a file is. In characters. */
const startLength = 4096;

/**
 * Reads a file of public records while it streams in: replies of the OData service (one page or many, lists, a record on
 * each line), entries of the SyncFeed, Kamerstukken in XML; packed with gzip or not. Gives lists of readings as the parts
 * of the file come in; a record that can't be read is a problem with its line, and the next ones are read all the same.
 * Throws only when the file itself can't be read or unpacked.
 */
export async function* readArchiveFile(
  file: ArchiveFile,
  options: ReadingOptions = {},
): AsyncGenerator<readonly ArchiveReading[]> {
  const all = { assumedSoort: assumedSoortOf(file.name), ...options };
  const unpacked = await decompress(file.stream());
  const parts = unpacked.pipeThrough(new TextDecoderStream()).getReader();
  let reader: Reader | undefined;
  let start = '';
  for (let part = await parts.read(); !part.done; part = await parts.read()) {
    if (reader) {
      yield reader.push(part.value);
      continue;
    }
    start += part.value;
    if (start.trimStart().length < startLength && !start.trimStart().includes('\n')) continue;
    reader = readerFor(file.name, start, all);
    yield reader.push(start);
  }
  if (!reader) {
    reader = readerFor(file.name, start, all);
    yield reader.push(start);
  }
  yield reader.flush();
}
