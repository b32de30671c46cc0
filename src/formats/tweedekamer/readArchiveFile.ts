import { type ArchiveReading, type Place, type ProblemCode, problem } from './archiveReading';
import { noText, TextReader } from './decodeText';
import { decompress } from './decompress';
import { ElementSplitter, type XmlElement } from './elementSplitter';
import { JsonSplitter, type JsonText } from './jsonSplitter';
import { LineSplitter } from './lineSplitter';
import { NotRecordsError, notRecords } from './notRecords';
import { OtherKinds } from './otherKinds';
import { feedRecord } from './readFeedEntry';
import { readKamerstuk } from './readKamerstuk';
import { readRecords } from './readRecord';
import { serviceErrorIn } from './serviceError';

/** A file as a browser or a disk gives it. */
export type ArchiveFile = {
  readonly name: string;
  readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
};

/** Takes in a file part by part and gives the records that each part completes. */
type Reader = {
  readonly push: (chunk: string) => ArchiveReading[];
  readonly flush: () => ArchiveReading[];
  /** Nothing more can be read of the file. */
  readonly isBroken?: () => boolean;
};

function readPiece(piece: JsonText): ArchiveReading[] {
  const { text, line, column } = piece;
  const place: Place = { line, column };
  if (text === '') return [problem(place, 'reading.tooLarge', '')];
  try {
    return readRecords(JSON.parse(text), place);
  } catch {
    const isDamaged = text.includes(noText);
    return [problem(place, isDamaged ? 'reading.damagedText' : 'reading.malformedJson', text)];
  }
}

const brokenText: ReadonlySet<ProblemCode> = new Set([
  'reading.malformedJson',
  'reading.damagedText',
]);

/** The records of a line, also of one that was cut off: those before the cut are whole. */
function readLine(piece: JsonText): ArchiveReading[] {
  const whole = readPiece(piece);
  if (whole[0]?.type !== 'problem' || !brokenText.has(whole[0].code)) return whole;
  const splitter = new JsonSplitter();
  const parts = [...splitter.push(piece.text), ...splitter.flush()];
  return parts.length > 1
    ? parts.flatMap((part) => readPiece({ ...part, line: piece.line }))
    : whole;
}

function jsonReader(splitter: LineSplitter | JsonSplitter): Reader {
  const readOne = splitter instanceof LineSplitter ? readLine : readPiece;
  const read = (texts: readonly JsonText[]) => texts.flatMap(readOne);
  return {
    push: (chunk) => read(splitter.push(chunk)),
    flush: () => read(splitter.flush()),
  };
}

/** What a reader sees of bytes that are no text; XML allows it, so that one of them does not cost the rest of a file. */
const shownForNoText = '\uFFFD';

const xmlRecords = new Set(['zaak', 'toezegging', 'officiele-publicatie', 'kamerstuk']);

function readElement(element: XmlElement): ArchiveReading[] {
  if (element.name === 'zaak' || element.name === 'toezegging') {
    return readRecords(feedRecord(element), element);
  }
  const read = readKamerstuk(element);
  if (read.ok) return [{ type: 'addition', item: read.value }];
  return [problem(element, read.error.code, element.text.trim())];
}

function xmlReader(): Reader {
  const splitter = new ElementSplitter(xmlRecords);
  let told = false;
  const read = (elements: readonly XmlElement[]): ArchiveReading[] => {
    const readings = elements.flatMap(readElement);
    const { failure } = splitter;
    if (!failure || told) return readings;
    told = true;
    return [...readings, problem(failure, failure.code, failure.near)];
  };
  return {
    push: (chunk) => read(splitter.push(chunk.replaceAll(noText, shownForNoText))),
    flush: () => read(splitter.flush()),
    isBroken: () => splitter.failure !== undefined,
  };
}

/** A reply begins so: its records stand in it, however many lines it takes. */
const reply = /^\{\s*(?:"@odata\.[^"]*"\s*:\s*(?:"[^"]*"|\d+)\s*,\s*)*"value"\s*:/;

/** A list, a reply, or an object over several lines is cut by its braces; all else has a value on each line. */
function readerFor(name: string, start: string): Reader {
  const what = notRecords(start);
  if (what) throw new NotRecordsError(what, serviceErrorIn(start.trim()));
  const trimmed = start.trimStart();
  const first = trimmed.charAt(0);
  if (first === '<') return xmlReader();
  if (reply.test(trimmed)) return jsonReader(new JsonSplitter());
  const [line = ''] = trimmed.split('\n', 1);
  const named = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name);
  const byLine = named || (first === '{' && line.trimEnd().endsWith('}'));
  const splitter = byLine || !'[{'.includes(first) ? new LineSplitter() : new JsonSplitter();
  return jsonReader(splitter);
}

/** Enough to see what a file is; so many blanks before anything else are no file. In characters. */
const startLength = 4096;
const mostBlanks = 1_000_000;

async function* textOf(file: ArchiveFile): AsyncGenerator<string> {
  const unpacked = await decompress(file.stream());
  const parts = unpacked.getReader();
  const text = new TextReader();
  try {
    for (let part = await parts.read(); !part.done; part = await parts.read()) {
      yield text.push(part.value);
    }
    yield text.flush();
  } finally {
    // What failed can't be cancelled, and is already told.
    await parts.cancel().catch(() => undefined);
  }
}

/** The parts of a file, the first long enough to tell what it is; of an empty file one that is empty. */
async function* beginningLong(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let start = '';
  let isLong = false;
  try {
    for await (const part of parts) {
      if (isLong) yield part;
      else {
        start += part;
        isLong = start.trimStart().length >= startLength || start.length > mostBlanks;
        if (isLong) yield start;
      }
    }
  } catch (error) {
    // What came before something is wrong with the file may hold whole records.
    if (!isLong && start.includes('\n')) yield start;
    throw error;
  }
  if (!isLong) yield start;
}

/**
 * Reads a file of public records while it streams in: replies of the OData service (one page or many, lists, a record on
 * each line), entries of the SyncFeed, Kamerstukken in XML; packed with gzip or not. Gives lists of readings as the parts
 * of the file come in; a record that can't be read is a problem with its place, and the next ones are read all the same.
 * `onText` is told of each part how many characters it has. Throws a `NotRecordsError` when the file holds something else,
 * and otherwise only when the file itself can't be read or unpacked.
 */
export async function* readArchiveFile(
  file: ArchiveFile,
  onText: (characters: number) => void = () => {},
): AsyncGenerator<readonly ArchiveReading[]> {
  let reader: Reader | undefined;
  let seen = 0;
  const others = new OtherKinds();
  for await (const text of beginningLong(textOf(file))) {
    onText(text.length);
    reader ??= readerFor(file.name, text);
    const readings = others.without(reader.push(text));
    seen += readings.length;
    yield readings;
    if (reader.isBroken?.()) return;
  }
  const last = others.without(reader?.flush() ?? []);
  if (seen + last.length === 0) throw new NotRecordsError(others.what ?? 'noRecords');
  yield [...last, ...others.problems];
}
