import { everyField, type FieldMask, type IndexField, indexFields } from '../index/fields';
import { countOf, factValues, fieldsOf } from '../index/postings';

/** How much a word says by where it stands. */
const weights: { readonly [Field in IndexField]: number } = {
  references: 4,
  subject: 3,
  names: 3,
  title: 1.5,
  soort: 1.5,
  text: 1,
};
/** What each further occurrence adds. */
const perRepeat = 0.25;

/** BM25: how soon more occurrences add nothing, and how much longer records lose. */
const saturation = 1.2;
const lengthShare = 0.3;

/** How sure each way is in which a word can be meant; none makes up for a better one in the same field. */
export const levels = { exact: 1, form: 0.8, typo: 0.15 } as const;

/** A beginning counts for more as more of the word was written. */
export function prefixLevel(asked: number, length: number): number {
  return 0.3 + 0.3 * (asked / length);
}

function weigh(facts: number, allowed: FieldMask): number {
  const fields = fieldsOf(facts) & allowed;
  if (fields === 0) return 0;
  let weight = 0;
  let count = 0;
  for (const [number, field] of indexFields.entries()) {
    if ((fields & (1 << number)) === 0) continue;
    weight += weights[field];
    count += 1;
  }
  // Where it stands more than once is not told: perhaps in a field that was not asked for.
  if (allowed !== everyField) return weight;
  return weight + perRepeat * Math.max(0, countOf(facts) - count);
}

const tables = new Map<FieldMask, Float32Array>();

/** The weight of a word in these fields by the facts of its posting; 0 where it stands in none of them. */
export function weightTable(allowed: FieldMask): Float32Array {
  const known = tables.get(allowed);
  if (known) return known;
  const table = Float32Array.from({ length: factValues }, (_, facts) => weigh(facts, allowed));
  tables.set(allowed, table);
  return table;
}

/** Longer than this is as long as this. */
export const longest = 1023;

/** By the length of a record, what is added to a weight where it is divided: weight / (weight + that). */
export function lengthTable(average: number): Float32Array {
  return Float32Array.from(
    { length: longest + 1 },
    (_, length) => saturation * (1 - lengthShare + (lengthShare * length) / Math.max(1, average)),
  );
}

/** How much finding a word says that `count` of so many records have. */
export function rarity(count: number, records: number): number {
  const having = Math.min(count, records);
  return Math.log(1 + (records - having + 0.5) / (having + 0.5));
}

/** So many steps lie between the best score that there can be and the worst: within a step the newest comes first. */
const steps = 48;
const exactStep = 127;

/** The step of a score. */
export function stepOf(score: number, best: number): number {
  return best > 0 ? Math.round((score / best) * steps) : 0;
}

/** In which order results come. */
export const orders = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

const dayRoom = 2 ** 16;
const documentRoom = 2 ** 24;

/** What the order is made of. */
export type Rank = {
  readonly step: number;
  readonly isExact: boolean;
  /** As in `Columns.days`. */
  readonly day: number;
  readonly document: number;
};

/** One number that is higher for what comes first, different for every document. */
export function sortKey({ step, isExact, day, document }: Rank, order: Order): number {
  const last = documentRoom - 1 - document;
  switch (order) {
    case 'best':
      return ((isExact ? exactStep : step) * dayRoom + day) * documentRoom + last;
    case 'newest':
      return day * documentRoom + last;
    case 'oldest':
      return (day === 0 ? 0 : dayRoom - day) * documentRoom + last;
  }
}

/** The document of a key. */
export function documentOfKey(key: number): number {
  return documentRoom - 1 - (key % documentRoom);
}
