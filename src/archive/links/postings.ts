import { growingLongs } from '../index/growing';

/** Which of the items bear a term: the lists of all terms behind each other, each from `from[term]` to `from[term + 1]`. */
export type Postings = {
  readonly terms: ReadonlyMap<string, number>;
  readonly from: Uint32Array;
  readonly items: Uint32Array;
  /** How telling each term is: the natural logarithm of one in how many items bears it. */
  readonly weights: Float32Array;
  /** What a term that no item bears tells: little, as it may be a slip of the pen. */
  readonly unknownWeight: number;
};

const mostForUnknown = 4;

/** The terms of each item, behind each other: those of an item from `from[item]` to `from[item + 1]`. */
export type TermLists = { readonly from: Uint32Array; readonly terms: Uint32Array };

/** The terms of items as numbers; those for which `numberOf` has none are left out. Each list is let go of once it is read. */
function listed(
  termsOfItems: Iterable<readonly string[]>,
  numberOf: (term: string) => number | undefined,
): TermLists {
  const from = growingLongs();
  const terms = growingLongs();
  from.push(0);
  for (const each of termsOfItems) {
    for (const term of each) {
      const id = numberOf(term);
      if (id !== undefined) terms.push(id);
    }
    from.push(terms.length);
  }
  return { from: from.toArray(), terms: terms.toArray() };
}

/** The terms of items as numbers, as far as `postings` knows them. */
export function termListsOf(
  { terms: known }: Postings,
  termsOfItems: Iterable<readonly string[]>,
): TermLists {
  return listed(termsOfItems, (term) => known.get(term));
}

/** Turns the terms of each item (none twice) around; gives those of each item as well. */
export function postingsOf(termsOfItems: Iterable<readonly string[]>): {
  readonly postings: Postings;
  readonly lists: TermLists;
} {
  const terms = new Map<string, number>();
  const lists = listed(termsOfItems, (term) => {
    const known = terms.get(term);
    if (known !== undefined) return known;
    terms.set(term, terms.size);
    return terms.size - 1;
  });
  return { postings: turned(terms, lists), lists };
}

function turned(terms: ReadonlyMap<string, number>, lists: TermLists): Postings {
  const from = new Uint32Array(terms.size + 1);
  for (const id of lists.terms) from[id + 1] = (from[id + 1] ?? 0) + 1;
  const all = lists.from.length;
  const weights = Float32Array.from(from.subarray(1), (count) => Math.log(all / (count + 1)));
  for (let id = 1; id <= terms.size; id += 1) from[id] = (from[id] ?? 0) + (from[id - 1] ?? 0);
  const items = new Uint32Array(lists.terms.length);
  const next = from.slice();
  for (let item = 0; item + 1 < all; item += 1) {
    for (let place = lists.from[item] ?? 0; place < (lists.from[item + 1] ?? 0); place += 1) {
      const id = lists.terms[place] ?? 0;
      const at = next[id] ?? 0;
      items[at] = item;
      next[id] = at + 1;
    }
  }
  const unknownWeight = Math.min(mostForUnknown, Math.log(Math.max(1, all / 2)));
  return { terms, from, items, weights, unknownWeight };
}

/** The items that bear a term. */
export function itemsWith({ terms, from, items }: Postings, term: string): Uint32Array {
  const id = terms.get(term);
  return id === undefined ? items.subarray(0, 0) : items.subarray(from[id], from[id + 1]);
}

/** How telling a term is. */
export function weightOf({ terms, weights, unknownWeight }: Postings, term: string): number {
  const id = terms.get(term);
  return (id === undefined ? undefined : weights[id]) ?? unknownWeight;
}
