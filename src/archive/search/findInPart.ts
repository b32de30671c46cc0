import { everyField, type FieldMask } from '../index/fields';
import { documentsWithReference } from '../index/keys';
import type { Part } from '../index/part';
import { fieldsOf, PostingReader } from '../index/postings';
import type { Query } from '../query/query';
import type { AskedClause, AskedInPart } from './asked';
import { type PhraseHit, visitPhrase } from './phrase';
import { levels, longest, weightTable } from './ranking';
import type { Scratch, Workplace } from './scratch';
import { termsOf } from './terms';

const out = 1;

/** What is asked for, at one part. */
export type PartSearch = {
  readonly part: Part;
  /** The place of the part among the parts. */
  readonly at: number;
  readonly workplace: Workplace;
};

/** The number that a document has reached when it has the first so many clauses. */
function stageAfter(clauses: number): number {
  return clauses === 0 ? 0 : clauses + out;
}

/** Goes through everything in the part that answers to one clause, and keeps the documents that had all before it. */
class ClausePass {
  /** How many documents have it. */
  count = 0;
  private readonly scratch: Scratch;
  private readonly from: number;
  private readonly to: number;

  constructor(scratch: Scratch, earlier: number) {
    this.scratch = scratch;
    this.from = stageAfter(earlier);
    this.to = stageAfter(earlier + 1);
  }

  /** Whether the document still counts: it has all earlier clauses. */
  isOpen(document: number): boolean {
    const stage = this.scratch.reached[document];
    return stage === this.from || stage === this.to;
  }

  /** The document has the clause, with this score. */
  meet(document: number, score: number): void {
    const { reached, best, found } = this.scratch;
    const stage = reached[document];
    if (stage === this.from) {
      reached[document] = this.to;
      best[document] = score;
      found[this.count] = document;
      this.count += 1;
    } else if (stage === this.to && score > (best[document] ?? 0)) best[document] = score;
  }
}

/** How much an occurrence is worth: by the facts of its posting, and by the length of its record. */
type Worth = { readonly weights: Float32Array; readonly lengths: Float32Array };

function worthOf({ lengths, evenLengths }: Workplace, fields: FieldMask): Worth {
  // Who asks by a single field, as for a submitter, does not care how much else the record says.
  return { weights: weightTable(fields), lengths: fields === everyField ? lengths : evenLengths };
}

function passWords(
  { part }: PartSearch,
  { terms }: Extract<AskedInPart, { type: 'word' }>,
  { weights, lengths }: Worth,
  pass: ClausePass,
): void {
  const { words, columns } = part.segment;
  const reader = new PostingReader(words);
  for (const { word, level } of terms.words) {
    reader.open(word);
    while (reader.next()) {
      const { document } = reader;
      if (!pass.isOpen(document)) continue;
      const weight = weights[reader.facts] ?? 0;
      if (weight === 0) continue;
      const length = Math.min(columns.lengths[document] ?? 0, longest);
      pass.meet(document, (level * weight) / (weight + (lengths[length] ?? 0)));
    }
  }
  for (const hit of terms.hyphenated.hits) {
    if (pass.isOpen(hit.document))
      pass.meet(hit.document, phraseScore(hit, { part, weights, lengths }));
  }
  for (const document of terms.numbered) pass.meet(document, levels.exact);
}

function phraseScore(
  { document, facts }: PhraseHit,
  { part, weights, lengths }: Worth & { readonly part: Part },
): number {
  const weight = weights[facts] ?? 0;
  const length = Math.min(part.segment.columns.lengths[document] ?? 0, longest);
  return weight / (weight + (lengths[length] ?? 0));
}

function passPhrase(
  { part }: PartSearch,
  { clause }: Extract<AskedInPart, { type: 'phrase' }>,
  { weights, lengths }: Worth,
  pass: ClausePass,
): void {
  visitPhrase(part.segment.words, clause, (hit) => {
    pass.meet(hit.document, phraseScore(hit, { part, weights, lengths }));
  });
}

/**
 * Finds the documents of the part that have all clauses: they stand in `scratch.found`, their scores in
 * `scratch.scores`. Gives their number.
 */
export function findAll(search: PartSearch, clauses: readonly AskedClause[]): number {
  const { scratch } = search.workplace;
  let count = 0;
  for (const [earlier, clause] of clauses.entries()) {
    const pass = new ClausePass(scratch, earlier);
    const asked = clause.inParts[search.at];
    const worth = worthOf(search.workplace, clause.fields);
    if (asked?.type === 'word') passWords(search, asked, worth, pass);
    else if (asked) passPhrase(search, asked, worth, pass);
    ({ count } = pass);
    for (let at = 0; at < count; at += 1) {
      const document = scratch.found[at] ?? 0;
      const before = earlier === 0 ? 0 : (scratch.scores[document] ?? 0);
      scratch.scores[document] = before + clause.rarity * (scratch.best[document] ?? 0);
    }
  }
  return count;
}

/** The documents of a part that bear one of these references or are likely to, some of them perhaps twice. */
export function* documentsBearing(
  { segment, derived }: Part,
  references: readonly string[],
): Iterable<number> {
  for (const reference of references) {
    for (const keys of derived ? [segment.keys, derived] : [segment.keys]) {
      yield* documentsWithReference(keys, reference);
    }
  }
}

/** Puts out what is gone, and what a question leaves out by words and references: what would be found by them, typos left out. */
export function putOut(
  { part, workplace }: PartSearch,
  { excluded, excludedReferences }: Query,
): void {
  const { reached } = workplace.scratch;
  reached.set(part.gone);
  for (const document of documentsBearing(part, excludedReferences)) reached[document] = out;
  const { words } = part.segment;
  for (const clause of excluded) {
    if (clause.type === 'phrase') {
      visitPhrase(words, clause, ({ document }) => {
        reached[document] = out;
      });
      continue;
    }
    const reader = new PostingReader(words);
    const terms = termsOf(part, clause);
    for (const document of terms.numbered) reached[document] = out;
    for (const { document } of terms.hyphenated.hits) reached[document] = out;
    for (const { word } of terms.words) {
      reader.open(word);
      while (reader.next()) {
        if ((fieldsOf(reader.facts) & clause.fields) !== 0) reached[reader.document] = out;
      }
    }
  }
}

/** Whether the document was put out. */
export function isOut({ workplace }: PartSearch, document: number): boolean {
  return workplace.scratch.reached[document] === out;
}

/** Puts out one document, that it may not be found a second time. */
export function putOutOne({ workplace }: PartSearch, document: number): void {
  workplace.scratch.reached[document] = out;
}
