import { rootOf } from '@/language/words/root';
import { type FieldMask, maskOf } from '../index/fields';
import { documentsWithReferencePrefix } from '../index/keys';
import { bytesOf, findString, prefixRange } from '../index/packedStrings';
import type { Part } from '../index/part';
import { fieldsOf, PostingReader } from '../index/postings';
import { wordsWithRoot } from '../index/rootOrder';
import type { Words } from '../index/segment';
import { partsOfCode } from '../query/codes';
import type { Clause, PhraseClause, WordClause } from '../query/query';
import { nearWords } from './nearWords';
import { type PhraseHit, visitPhrase } from './phrase';
import { levels, prefixLevel } from './ranking';

/** A word of a part that answers to one that was asked for, and how well. */
export type Term = { readonly word: number; readonly level: number };

/** A code as it stands in texts that have it with a hyphen, and where it does. */
export type Hyphenated = { readonly words: readonly string[]; readonly hits: readonly PhraseHit[] };

/** What in a part answers to a word: words, documents by the beginning of their number, and a code in two words. */
export type Terms = {
  readonly words: readonly Term[];
  readonly numbered: Uint32Array;
  readonly hyphenated: Hyphenated;
};

const referenceField = maskOf(['references']);
const nameField = maskOf(['names']);
const noDocuments = new Uint32Array();
const notHyphenated: Hyphenated = { words: [], hits: [] };

/** Nothing that answers. */
export const noTerms: Terms = { words: [], numbered: noDocuments, hyphenated: notHyphenated };

/** From this length on a word is forgiven a typo. */
const longWord = 5;
/** With fewer records than this found, one may have been written wrong. */
const few = 5;

/** "2022Z219", "TZ202504": the beginning of a number by which a case, document or commitment is known. */
const beginningOfMark = /^(?:\d{4}[zd]\d*|tz?\d+)$/;

/** The documents that answer to a word by their number, or by the dossier in which they are or are likely to be. */
function numberedBy(
  { segment, derived }: Part,
  { word, referencePrefix }: WordClause,
): Uint32Array {
  if (beginningOfMark.test(word)) return documentsWithReferencePrefix(segment.keys, word);
  if (referencePrefix === undefined) return noDocuments;
  const found = new Set(documentsWithReferencePrefix(segment.keys, referencePrefix));
  for (const one of derived ? documentsWithReferencePrefix(derived, referencePrefix) : []) {
    found.add(one);
  }
  return Uint32Array.from(found);
}

/** The word as it is. */
function asWritten({ vocabulary }: Words, asked: string): Term[] {
  const word = findString(vocabulary, bytesOf(asked));
  return word < 0 ? [] : [{ word, level: levels.exact }];
}

/** The word itself and its other forms. */
function formsOf({ vocabulary, byRoot }: Words, asked: string): Term[] {
  const itself = findString(vocabulary, bytesOf(asked));
  const forms = [...wordsWithRoot(vocabulary, byRoot, rootOf(asked))]
    .filter((word) => word !== itself)
    .map((word) => ({ word, level: levels.form }));
  return itself < 0 ? forms : [{ word: itself, level: levels.exact }, ...forms];
}

function beginnings({ vocabulary }: Words, asked: string, forms: readonly Term[]): Term[] {
  const bytes = bytesOf(asked);
  const known = new Set(forms.map(({ word }) => word));
  const { from, to } = prefixRange(vocabulary, bytes);
  const terms: Term[] = [];
  for (let word = from; word < to; word += 1) {
    if (known.has(word)) continue;
    const length = (vocabulary.starts[word + 1] ?? 0) - (vocabulary.starts[word] ?? 0);
    terms.push({ word, level: prefixLevel(bytes.length, length) });
  }
  return terms;
}

/** Where the two parts of a code follow one another; neither of them is a beginning. */
function hyphenatedIn(words: Words, { word, fields }: WordClause): Hyphenated {
  const parts = partsOfCode(word);
  if (!parts) return notHyphenated;
  const hits: PhraseHit[] = [];
  const phrase: PhraseClause = { type: 'phrase', words: parts, fields };
  visitPhrase(words, phrase, (hit) => hits.push(hit));
  return { words: parts, hits };
}

/** What in the part answers to the word, typos left out. */
function termsOf(part: Part, clause: WordClause): Terms {
  const { word: asked, isExact, fields } = clause;
  const { words } = part.segment;
  const numbered = (fields & referenceField) === 0 ? noDocuments : numberedBy(part, clause);
  if (isExact) return { words: asWritten(words, asked), numbered, hyphenated: notHyphenated };
  // A name has no other forms: Kuik is not Kuiken.
  const forms = fields === nameField ? asWritten(words, asked) : formsOf(words, asked);
  return {
    words: [...forms, ...beginnings(words, asked, forms)],
    numbered,
    hyphenated: hyphenatedIn(words, clause),
  };
}

/** What in the part is meant by a word after a minus: typos are not, nor are names that only begin so. */
export function termsLeftOut(part: Part, clause: WordClause): Terms {
  const { fields, isExact } = clause;
  return termsOf(part, { ...clause, isExact: isExact || fields === nameField });
}

/** How many words stand in so many documents, at the most up to the number that is not few any more. */
function countUpToFew({ segment, gone }: Part, terms: Terms, fields: FieldMask): number {
  const reader = new PostingReader(segment.words);
  let count = terms.numbered.length;
  for (const { word } of terms.words) {
    reader.open(word);
    while (count < few && reader.next()) {
      if ((fieldsOf(reader.facts) & fields) !== 0 && !gone[reader.document]) count += 1;
    }
    if (count >= few) break;
  }
  return count;
}

/** Whether the clause asks for a long word without digits: a number with a typo is another number. */
export function canHaveTypo(clause: Clause): clause is WordClause {
  if (clause.type !== 'word' || clause.isExact) return false;
  return clause.word.length >= longWord && !/\d/.test(clause.word);
}

function isRare(parts: readonly Part[], inParts: readonly Terms[], fields: FieldMask): boolean {
  let count = 0;
  for (const [at, part] of parts.entries()) {
    const terms = inParts[at];
    if (terms) count += countUpToFew(part, terms, fields);
    if (count >= few) return false;
  }
  return true;
}

/**
 * What answers to the word in each of the parts. When that is few in all of them together, or with `forgivesAll`, words
 * with one typo count as well, if the word can have one.
 */
export function termsInParts(
  parts: readonly Part[],
  clause: WordClause,
  forgivesAll: boolean,
): Terms[] {
  const strict = parts.map((part) => termsOf(part, clause));
  if (!canHaveTypo(clause)) return strict;
  if (!forgivesAll && !isRare(parts, strict, clause.fields)) return strict;
  return strict.map((terms, at) => {
    const words = parts[at]?.segment.words;
    if (!words) return terms;
    const known = new Set(terms.words.map(({ word }) => word));
    const near = nearWords(words.vocabulary, clause.word)
      .filter((word) => !known.has(word))
      .map((word) => ({ word, level: levels.typo }));
    return Object.assign({}, terms, { words: terms.words.concat(near) });
  });
}
