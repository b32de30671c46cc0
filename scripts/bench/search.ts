/**
 * Measures the index of the archive against MiniSearch and against going through all subjects, in one process and in CPU
 * time: `npx tsx scripts/bench/search.ts FOLDER [--texts] [--json]`, FOLDER having the files that `archiveItems.ts` names.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { indexOf, merged } from '@/archive/index/archiveIndex';
import type { Part } from '@/archive/index/part';
import { SegmentBuilder } from '@/archive/index/segmentBuilder';
import { partFromBuffers, partToBuffers, type StoredPart } from '@/archive/index/serialise';
import { parseQuery } from '@/archive/query/parseQuery';
import { searchArchive } from '@/archive/search/searchArchive';
import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { parseReference } from '@/language/references/parseReference';
import { readItems } from './archiveItems';
import { makeQuestions } from './searchQuestions';

/** As an import would: enough to be quick, few enough to keep little in memory. */
const recordsPerPart = 20_000;
const questionsPerKind = 200;
const fields = ['subject', 'title', 'names', 'references', 'soort', 'text'];

setFlagsFromString('--expose-gc');
/** So that nobody pays for what another left behind. */
function collectGarbage(): void {
  runInNewContext('gc()');
}

/** CPU time in milliseconds, that of the collector of garbage included, and what came out. */
function measured<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

function buildParts(items: readonly ArchiveItem[]): Part[] {
  const parts: Part[] = [];
  const builder = new SegmentBuilder();
  for (let from = 0; from < items.length; from += recordsPerPart) {
    for (const item of items.slice(from, from + recordsPerPart)) builder.add(item, 1);
    parts.push(builder.finish());
  }
  return parts;
}

function flatten(item: ArchiveItem, id: number) {
  const { subject, title, names, number, references, soort, text } = item;
  const numbers = [number, ...references.map((reference) => reference.replace(/^kst-/, ''))];
  return { id, subject, title, soort, text, names: names.join(' '), references: numbers.join(' ') };
}

const peerOptions = { fields, searchOptions: { combineWith: 'AND' as const, prefix: true } };

type PeerDocument = ReturnType<typeof flatten>;

/** Builds the peer, and gives only what it stores: what stayed in memory would slow down the one that comes next. */
function measurePeerBuild(documents: readonly PeerDocument[]) {
  const { value, ms } = measured(() => {
    const peer = new MiniSearch<PeerDocument>(peerOptions);
    peer.addAll(documents);
    return peer;
  });
  return { ms, json: JSON.stringify(value) };
}

/** Asks the peer what it can answer: it knows a reference by its parts only, and by no word that announces a number. */
function askPeer(peer: MiniSearch<PeerDocument>, kind: string, question: string) {
  if (kind === 'typo') return peer.search(question, { fuzzy: 1 });
  if (kind !== 'reference') return peer.search(question);
  const [kst, ...parts] = (parseReference(question)?.id ?? question).split('-');
  return peer.search(kst === 'kst' ? parts.join(' ') : question);
}

function percentile95(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

function timesOf(questions: readonly string[], ask: (question: string) => unknown): number {
  for (const question of questions.slice(0, 20)) ask(question);
  return percentile95(questions.map((question) => measured(() => ask(question)).ms));
}

function bytesOf({ segment, gone }: StoredPart): number {
  return segment.byteLength + gone.byteLength;
}

function load(stored: readonly StoredPart[]) {
  return indexOf(
    stored.map((part) => {
      const read = partFromBuffers(part);
      if (!read.ok) throw new Error(read.error.code);
      return read.value;
    }),
  );
}

type Row = { what: string; own: number; peer: number; ratio: number; scan?: number };

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function row(what: string, own: number, peer: number, scan?: number): Row {
  return {
    what,
    own: round(own),
    peer: round(peer),
    ratio: round(own / peer),
    ...(scan !== undefined && { scan: round(scan) }),
  };
}

/** All figures for these records. */
function measureSearch(items: readonly ArchiveItem[]): Row[] {
  const peerBuilt = measurePeerBuild(items.map(flatten));
  const { json } = peerBuilt;
  collectGarbage();
  const parts = measured(() => buildParts(items));
  const whole = measured(() => merged(indexOf(parts.value)));
  const stored = whole.value.parts.map(partToBuffers);
  const size = stored.reduce((sum, part) => sum + bytesOf(part), 0);
  collectGarbage();
  const loaded = measured(() => load(stored));
  const peerLoaded = measured(() => MiniSearch.loadJSON<PeerDocument>(json, peerOptions));
  const subjects = items.map(({ subject }) => subject.toLowerCase());
  const rows = [
    row('build, parts (ms)', parts.ms, peerBuilt.ms),
    row('build, parts and merge (ms)', parts.ms + whole.ms, peerBuilt.ms),
    row('size (MB)', size / 1e6, Buffer.byteLength(json) / 1e6),
    row('load (ms)', loaded.ms, peerLoaded.ms),
  ];
  const peer = peerLoaded.value;
  for (const [kind, questions] of Object.entries(makeQuestions(items, questionsPerKind))) {
    const own = timesOf(questions, (question) =>
      searchArchive(loaded.value, parseQuery(question), { limit: 50 }),
    );
    const other = timesOf(questions, (question) => askPeer(peer, kind, question));
    const scan = timesOf(questions, (question) => {
      const words = question.toLowerCase().split(' ');
      return subjects.filter((subject) => words.every((word) => subject.includes(word)));
    });
    rows.push(row(`query p95: ${kind} (ms)`, own, other, scan));
  }
  return rows;
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the records');
const items = await readItems(folder, flags.includes('--texts'));
const rows = measureSearch(items);
if (flags.includes('--json')) console.log(JSON.stringify({ records: items.length, rows }));
else {
  console.log(`${items.length} records; own index, MiniSearch, and \`includes\` over the subjects`);
  console.table(rows);
}
