import type { FieldMask } from '../index/fields';

/** A word that a record must have: as it is or, unless `isExact`, in another form, as a beginning or with a typo. */
export type WordClause = {
  readonly type: 'word';
  readonly word: string;
  readonly fields: FieldMask;
  readonly isExact: boolean;
  /** What is known by a reference that begins so answers to the word as well: papers of the dossier that was written. */
  readonly referencePrefix?: string;
};

/** Words that must follow one another in one field, as they are. */
export type PhraseClause = {
  readonly type: 'phrase';
  readonly words: readonly string[];
  readonly fields: FieldMask;
};

export type Clause = WordClause | PhraseClause;

/**
 * What a record must be. Of conditions on the same subject one must hold. Labels are the feed's own: each of the words
 * must stand in it, or with `isWhole` they must be all of it.
 */
export type Condition =
  /** Calendar years, from the first up to and including the last. */
  | { readonly on: 'year'; readonly first: number; readonly last: number }
  /** Open on one side, so that two of them enclose years. */
  | { readonly on: 'yearFrom'; readonly first: number }
  | { readonly on: 'yearUntil'; readonly last: number }
  | { readonly on: 'parliamentaryYear'; readonly began: number }
  | { readonly on: 'finished'; readonly isFinished: boolean }
  | { readonly on: 'dossier'; readonly referencePrefix: string }
  | {
      readonly on: 'soort' | 'appreciation';
      readonly words: readonly string[];
      readonly isWhole: boolean;
    };

/** What in a question could not be understood. The rest of it is searched all the same. */
export type QueryProblem =
  /** Searched as words. */
  | { readonly code: 'unknownField'; readonly field: string }
  /** The same, but one typo away from the field `value`. `mended` is the whole question with that. */
  | {
      readonly code: 'fieldMisspelt';
      readonly field: string;
      readonly value: string;
      readonly mended: string;
    }
  /** A word for "not" where a minus says so, or a field without its colon; searched as words. */
  | {
      readonly code: 'minusMeant' | 'colonMeant';
      readonly value: string;
      readonly mended: string;
    }
  /** Left out. */
  | { readonly code: 'valueMissing'; readonly field: string }
  | {
      readonly code: 'yearExpected' | 'yesOrNoExpected';
      readonly field: string;
      readonly value: string;
    }
  /** Of no record, so that nothing is found. With those that there are, the commonest first. */
  | {
      readonly code: 'valueUnknown';
      readonly field: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  /** The reference of a commitment, where no record is one. */
  | { readonly code: 'noCommitments'; readonly value: string }
  /** Left out, as no word is in them. */
  | { readonly code: 'onlySigns'; readonly value: string }
  /** Read as words, as if the quote were not there. */
  | { readonly code: 'quoteNotClosed' }
  | { readonly code: 'tooManyWords'; readonly most: number };

/** A question, understood. */
export type Query = {
  readonly required: readonly Clause[];
  readonly excluded: readonly Clause[];
  readonly conditions: readonly Condition[];
  readonly excludedConditions: readonly Condition[];
  /** Canonical references in the question: what bears one of them comes first, whatever else it says. */
  readonly references: readonly string[];
  /** What bears one of these is left out. */
  readonly excludedReferences: readonly string[];
  /** The text of which the free words were read: neither quoted nor left out, and in no field. */
  readonly free: string;
  readonly problems: readonly QueryProblem[];
};
