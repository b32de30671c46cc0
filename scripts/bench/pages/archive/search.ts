import { countRecords } from '@/archive/index/archiveIndex';
import { SegmentBuilder } from '@/archive/index/segmentBuilder';
import { parseQuery } from '@/archive/query/parseQuery';
import { searchArchive } from '@/archive/search/searchArchive';
import { type Held, heldOf, heldPart } from '@/workers/archive/held';
import { makeQuestions, type Questions } from '../../searchQuestions';
import { heldItems } from './items';
import { buildPeerIndex, loadPeerIndex, type PeerIndex } from './peerIndex';
import { store } from './storage';

let built: PeerIndex | undefined;
let json = '';

async function readIndex(): Promise<Held> {
  const parts = (await store.parts()).map(heldPart);
  return heldOf(parts.flatMap((part) => part ?? []));
}

/** The shortest of some tries at each question, in milliseconds: what else the machine does only adds. */
function fastest(questions: readonly string[], tries: number, asks: ((one: string) => unknown)[]) {
  const times = asks.map(() => questions.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < tries; round += 1) {
    for (const [place, question] of questions.entries()) {
      for (const [which, ask] of asks.entries()) {
        const began = performance.now();
        ask(question);
        const took = performance.now() - began;
        const of = times[which];
        if (of) of[place] = Math.min(of[place] ?? took, took);
      }
    }
  }
  return times;
}

/** The index: made, read back and asked, by Gevolg and by what it is held against. */
export const searchFunctions = {
  buildOwn: () => {
    const builder = new SegmentBuilder();
    for (const item of heldItems()) builder.add(item, 1);
    return builder.finish().gone.length;
  },
  buildPeer: () => {
    built = buildPeerIndex(heldItems());
    return built.documentCount;
  },
  /** Keeps the peer's index as text; gives the bytes of both as they are stored. */
  storedBytes: async () => {
    json = JSON.stringify(built ?? buildPeerIndex(heldItems()));
    built = undefined;
    const rows = await store.parts();
    const own = rows.reduce((sum, row) => sum + row.segment.byteLength + row.gone.byteLength, 0);
    return { own, peer: new Blob([json]).size };
  },
  loadOwn: async () => countRecords((await readIndex()).index),
  loadPeer: () => loadPeerIndex(json).documentCount,
  /** The time of each question, by kind of question, and how many of them found anything. */
  ask: async (count: number, tries: number) => {
    const { index } = await readIndex();
    const peer = loadPeerIndex(json);
    const texts = heldItems().map(({ subject, number }) => `${subject} ${number}`.toLowerCase());
    const scan = (question: string) => {
      const words = question.toLowerCase().split(' ');
      return texts.filter((text) => words.every((word) => text.includes(word)));
    };
    const questions: Questions = makeQuestions(heldItems(), count);
    return Object.entries(questions).map(([kind, asked]) => {
      const fuzzy = kind === 'typo' ? { fuzzy: 1 } : {};
      const [own = [], other = [], scanned = []] = fastest(asked, tries, [
        (question) => searchArchive(index, parseQuery(question), { limit: 50 }),
        (question) => peer.search(question, fuzzy),
        scan,
      ]);
      const answered = {
        own: asked.filter((question) => searchArchive(index, parseQuery(question)).total > 0)
          .length,
        other: asked.filter((question) => peer.search(question, fuzzy).length > 0).length,
      };
      return { kind, own, other, scanned, answered };
    });
  },
  /** Questions to type, letter by letter. */
  questions: (count: number) => makeQuestions(heldItems(), count)['three words'],
};
