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

/** Turns the terms of each item (none twice) around. */
export function postingsOf(termsOfItems: readonly (readonly string[])[]): Postings {
  const terms = new Map<string, number>();
  const counts: number[] = [];
  for (const each of termsOfItems) {
    for (const term of each) {
      const id = terms.get(term) ?? terms.size;
      if (id === terms.size) terms.set(term, id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const from = new Uint32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) from[id + 1] = (from[id] ?? 0) + count;
  const items = new Uint32Array(from.at(-1) ?? 0);
  const next = from.slice();
  for (const [item, each] of termsOfItems.entries()) {
    for (const term of each) {
      const id = terms.get(term) ?? 0;
      const at = next[id] ?? 0;
      items[at] = item;
      next[id] = at + 1;
    }
  }
  const all = termsOfItems.length + 1;
  const weights = Float32Array.from(counts, (count) => Math.log(all / (count + 1)));
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

/** The terms of each item, behind each other: those of an item from `from[item]` to `from[item + 1]`. */
export type TermLists = { readonly from: Uint32Array; readonly terms: Uint32Array };

/** The terms of items as numbers, as far as `postings` knows them. */
export function termListsOf(
  { terms: known }: Postings,
  termsOfItems: readonly (readonly string[])[],
): TermLists {
  const from = new Uint32Array(termsOfItems.length + 1);
  const terms: number[] = [];
  for (const [item, each] of termsOfItems.entries()) {
    for (const term of each) {
      const id = known.get(term);
      if (id !== undefined) terms.push(id);
    }
    from[item + 1] = terms.length;
  }
  return { from, terms: Uint32Array.from(terms) };
}
