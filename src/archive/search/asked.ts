import type { ArchiveIndex } from '../index/archiveIndex';
import type { FieldMask } from '../index/fields';
import type { Part } from '../index/part';
import { PostingReader } from '../index/postings';
import type { Clause, PhraseClause } from '../query/query';
import { wordsOfPhrase } from './phrase';
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
    all += terms?.numbered.length ?? 0;
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

function rarestOfPhrase(parts: readonly Part[], clause: PhraseClause): number {
  return parts.reduce((count, part) => {
    const words = wordsOfPhrase(part.segment.words, clause) ?? [];
    const reader = new PostingReader(part.segment.words);
    const counts = words.map((word) => {
      reader.open(word);
      return reader.count;
    });
    return count + (counts.length > 0 ? Math.min(...counts) : 0);
  }, 0);
}

function askedClause({ parts, starts }: ArchiveIndex, clause: Clause): AskedClause {
  const records = starts.at(-1) ?? 0;
  const { fields } = clause;
  if (clause.type === 'phrase') {
    const cost = rarestOfPhrase(parts, clause);
    const inParts = parts.map(() => ({ type: 'phrase' as const, clause }));
    return { fields, rarity: rarity(cost, records), cost, inParts };
  }
  const terms = termsInParts(parts, clause);
  const { sure, all } = countTerms(parts, terms);
  return {
    fields,
    // So that the rarity of a beginning or a typo does not make it worth more than the word itself.
    rarity: rarity(sure > 0 ? sure : all, records),
    cost: all,
    inParts: terms.map((one) => ({ type: 'word' as const, terms: one })),
  };
}

/** The clauses with what answers to them, the rarest first. */
export function askedClauses(index: ArchiveIndex, clauses: readonly Clause[]): AskedClause[] {
  return clauses
    .map((clause) => askedClause(index, clause))
    .sort((one, other) => one.cost - other.cost);
}
