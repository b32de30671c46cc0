import { parseReference } from '@/language/references/parseReference';
import { printReference } from '@/language/references/reference';
import { everyField } from '../index/fields';
import { clausesOf, readField } from './fieldValues';
import { mendingOf } from './mending';
import type { Piece } from './piece';
import { piecesOf } from './pieces';
import type { Clause, Condition, Query, QueryProblem } from './query';
import { phrasesNaming, readFreeWords, readReference } from './referenceWords';
import { signsIn } from './signs';

/** More words than anyone asks for: a text that was pasted. */
const mostClauses = 32;

const nothing: Query = {
  required: [],
  excluded: [],
  conditions: [],
  excludedConditions: [],
  references: [],
  excludedReferences: [],
  free: '',
  problems: [],
};

function keyOf(clause: Clause): string {
  return JSON.stringify(clause);
}

function distinct(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [keyOf(clause), clause])).values()];
}

/** Gathers what the pieces of a question ask for. */
class Gathering {
  readonly required: Clause[] = [];
  readonly excluded: Clause[] = [];
  readonly conditions: Condition[] = [];
  readonly excludedConditions: Condition[] = [];
  readonly excludedReferences: string[] = [];
  readonly problems: QueryProblem[] = [];
  readonly free: string[] = [];

  /** A reference, however it is written, leaves out what bears it and what names it. */
  private exclude(piece: Piece): void {
    const reference = parseReference(piece.text);
    if (!reference) {
      this.excluded.push(...clausesOf(piece, everyField));
      return;
    }
    this.excludedReferences.push(reference.id);
    this.excluded.push(...phrasesNaming(reference));
  }

  private addWords(piece: Piece): void {
    if (piece.isExcluded) {
      this.exclude(piece);
      return;
    }
    // Quoting a reference does not make it mean anything else; papers put "nr." in it or leave it out.
    const reference = piece.isQuoted ? parseReference(piece.text) : undefined;
    if (reference) this.free.push(printReference(reference));
    else if (piece.isQuoted) this.required.push(...clausesOf(piece, everyField));
    else this.free.push(piece.text);
  }

  /** `mending` is what the piece was likely meant to be. */
  add(piece: Piece, mending: QueryProblem | undefined): void {
    if (piece.field === undefined) {
      if (mending) this.problems.push(mending);
      this.addWords(piece);
      return;
    }
    const asked = readField(piece.field, piece);
    if ('clauses' in asked) {
      (piece.isExcluded ? this.excluded : this.required).push(...asked.clauses);
    } else if ('condition' in asked) {
      (piece.isExcluded ? this.excludedConditions : this.conditions).push(asked.condition);
    } else {
      const isUnknown = asked.problem.code === 'unknownField';
      this.problems.push((isUnknown && mending) || asked.problem);
      if (isUnknown) {
        this.addWords({ ...piece, isQuoted: false, text: piece.field });
        this.addWords(piece);
      }
    }
  }
}

/**
 * Understands a question: words that must all occur, "phrases", -exclusions, fields (`readField`) with a value that may
 * be quoted, and references in any way of writing. Never fails: what is not understood is named in `problems`.
 */
export function parseQuery(question: string): Query {
  // A reference may have hyphens and colons of its own.
  const reference = parseReference(question);
  if (reference) {
    const { clauses: required, references } = readReference(reference);
    return { ...nothing, required, references, free: question };
  }
  const gathering = new Gathering();
  const { pieces, isOpen } = piecesOf(question);
  if (isOpen) gathering.problems.push({ code: 'quoteNotClosed' });
  gathering.problems.push(...signsIn(pieces));
  for (const [at, piece] of pieces.entries()) gathering.add(piece, mendingOf(pieces, at));
  const free = gathering.free.join(' ');
  const { clauses, references } = readFreeWords(free);
  const { excluded, conditions, excludedConditions, excludedReferences, problems } = gathering;
  const required = distinct([...clauses, ...gathering.required]);
  if (required.length > mostClauses) problems.push({ code: 'tooManyWords', most: mostClauses });
  return {
    required: required.slice(0, mostClauses),
    excluded,
    conditions,
    excludedConditions,
    references,
    excludedReferences,
    free,
    problems,
  };
}
