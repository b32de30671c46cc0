import type { ArchiveIndex } from '../index/archiveIndex';
import type { FieldMask } from '../index/fields';
import { bytesOf, findString } from '../index/packedStrings';
import type { Part } from '../index/part';
import { PostingReader } from '../index/postings';
import type { Clause, PhraseClause } from '../query/query';
import { rarity } from './ranking';
import { type Terms, termsInParts } from './terms';

/** What a clause comes down to in one part. */
export type AskedInPart =
  | { readonly type: 'word'; readonly terms: Terms }
  | { readonly type: 'phrase'; readonly clause: PhraseClause };

/** A clause with what answers to it in each part, and how much it says. */
export type AskedClause = {
  readonly fields: FieldMask;
  readonly rarity: number;
  /** How many postings must be looked at. */
  readonly cost: number;
  readonly inParts: readonly AskedInPart[];
};

type Count = { readonly sure: number; readonly all: number };

/** How many records have the word as it is or in another form, and in any way that counts; the same one may count twice. */
function countTerms(parts: readonly Part[], inParts: readonly Terms[]): Count {
  let sure = 0;
  let all = 0;
  for (const [at, part] of parts.entries()) {
    const terms = inParts[at];
    const reader = new PostingReader(part.segment.words);
    const hyphenated = terms?.hyphenated.hits.length ?? 0;
    sure += hyphenated;
    all += hyphenated + (terms?.numbered.length ?? 0);
    for (const { word, level } of terms?.words ?? []) {
      reader.open(word);
      all += reader.count;
      if (level > sureLevel) sure += reader.count;
    }
  }
  return { sure, all };
}

/** Below it come beginnings and typos. */
const sureLevel = 0.7;

/** How many records have the rarest word of the phrase. */
function countRarest(parts: readonly Part[], clause: PhraseClause): number {
  const counts = clause.words.map(() => 0);
  for (const { segment } of parts) {
    const reader = new PostingReader(segment.words);
    for (const [at, text] of clause.words.entries()) {
      const word = findString(segment.words.vocabulary, bytesOf(text));
      if (word < 0) continue;
      reader.open(word);
      counts[at] = (counts[at] ?? 0) + reader.count;
    }
  }
  return Math.min(...counts);
}

function askedClause(
  { parts, starts }: ArchiveIndex,
  clause: Clause,
  forgivesAll: boolean,
): AskedClause {
  const records = starts.at(-1) ?? 0;
  const { fields } = clause;
  if (clause.type === 'phrase') {
    const cost = countRarest(parts, clause);
    const inParts = parts.map(() => ({ type: 'phrase' as const, clause }));
    return { fields, rarity: rarity(cost, records), cost, inParts };
  }
  const terms = termsInParts(parts, clause, forgivesAll);
  const { sure, all } = countTerms(parts, terms);
  return {
    fields,
    // So that the rarity of a beginning or a typo does not make it worth more than the word itself.
    rarity: rarity(sure > 0 ? sure : all, records),
    cost: all,
    inParts: terms.map((one) => ({ type: 'word' as const, terms: one })),
  };
}

/** The clauses with what answers to them, the rarest first; with `forgivesAll` a typo in each of the long words. */
export function askedClauses(
  index: ArchiveIndex,
  clauses: readonly Clause[],
  forgivesAll: boolean,
): AskedClause[] {
  return clauses
    .map((clause) => askedClause(index, clause, forgivesAll))
    .sort((one, other) => one.cost - other.cost);
}
