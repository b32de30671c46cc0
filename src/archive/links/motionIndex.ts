import { familyName } from '@/language/motions/members';
import { dayNumber, fileTitle, type LinkedItem } from './linkedItem';
import type { MotionFacts } from './motionFacts';
import { readMotionPhrase } from './motionPhrase';
import { type Postings, postingsOf, type TermLists, termListsOf } from './postings';
import { findReplacements, type Replacements, replacementsOf } from './replacements';
import { stemsOf } from './stems';
import { TextPool } from './textPool';

/** All motions, by the words of what they are about and by their submitters. A motion is known by its place in `motions`. */
export type MotionIndex = {
  readonly motions: readonly MotionFacts[];
  readonly topics: Postings;
  /** The words of each motion. */
  readonly stems: TermLists;
  readonly submitters: Postings;
  /** For each motion the sum of the weights of its words. */
  readonly weights: Float32Array;
  /** For each motion its day since 1970, NaN when not known. */
  readonly days: Float32Array;
  /** The words of the texts of those motions whose text is there, as far as some subject has them too. */
  readonly texts: TermLists;
  /** Which motion took the place of which. */
  readonly replacements: Replacements;
  /** For each motion the place of the title of its file in `files`. */
  readonly fileOf: Uint32Array;
  readonly files: ReadonlyMap<string, number>;
};

/** The family names of members, none twice. */
export function familyNames(names: readonly string[]): string[] {
  return [...new Set(names.map(familyName))];
}

/** What `read` makes of each item, one at a time: the words of all motions together take more than all else. */
function* each<Item, Read>(items: readonly Item[], read: (item: Item) => Read): Iterable<Read> {
  for (const item of items) yield read(item);
}

/** Reads motions one at a time; texts that many of them share are kept once, and so is an empty list. */
function createFactsReader() {
  const texts = new TextPool<string>();
  const none: MotionFacts['replaces'] = [];
  return (item: LinkedItem): { readonly facts: MotionFacts; readonly topic: string } => {
    const { topic, changes, submitters, replaces } = readMotionPhrase(item.subject);
    const facts = {
      item,
      changes,
      submitters: submitters.map((name) => texts.once(name)),
      replaces: replaces.length > 0 ? replaces : none,
      file: texts.once(fileTitle(item)),
    };
    return { facts, topic };
  };
}

/** Reads and indexes all motions of the archive; what it gives is not changed afterwards. */
export function buildMotionIndex(items: readonly LinkedItem[]): MotionIndex {
  const motions: MotionFacts[] = [];
  const read = createFactsReader();
  // In one pass, as a topic that is kept holds the whole subject of which it is a part.
  const { postings: topics, lists: stems } = postingsOf(
    each(items, (item) => {
      const { facts, topic } = read(item);
      motions.push(facts);
      return stemsOf(topic);
    }),
  );
  const files = new Map<string, number>();
  for (const { file } of motions) if (!files.has(file)) files.set(file, files.size);
  const days = Float32Array.from(items, (item) => dayNumber(item.on));
  return {
    motions,
    topics,
    stems,
    submitters: postingsOf(each(motions, ({ submitters }) => familyNames(submitters))).postings,
    weights: weightsOf(topics, stems, items.length),
    days,
    texts: termListsOf(
      topics,
      each(items, ({ text }) => (text === undefined ? [] : stemsOf(text))),
    ),
    replacements: replacementsOf(findReplacements(motions), days),
    fileOf: Uint32Array.from(motions, ({ file }) => files.get(file) ?? 0),
    files,
  };
}

function weightsOf(topics: Postings, { from, terms }: TermLists, count: number): Float32Array {
  const sums = new Float32Array(count);
  for (let motion = 0; motion < count; motion += 1) {
    for (let at = from[motion] ?? 0; at < (from[motion + 1] ?? 0); at += 1) {
      sums[motion] = (sums[motion] ?? 0) + (topics.weights[terms[at] ?? 0] ?? 0);
    }
  }
  return sums;
}
