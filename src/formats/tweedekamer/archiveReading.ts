import type { ArchiveItem } from '@/domain/archive/archiveItem';
import { failure, type Result } from '@/domain/shared/result';

/** Why a record was set apart. */
export type ReadingProblem = {
  readonly type: 'problem';
  /** The line of the file on which the record begins, counted from 1. */
  readonly line: number;
  /** The sign of that line at which it begins, counted from 1, where records follow one another on one line. */
  readonly column?: number;
  readonly code: ProblemCode;
  /** How many such records it stands for, where that is more than this one. */
  readonly count?: number;
  /** What stands there, for whoever has to find it: the first characters, or the name of a field. */
  readonly detail: string;
};

export type ProblemCode =
  /** No JSON, or cut off. */
  | 'reading.malformedJson'
  /** Bytes that no text has: something damaged it. */
  | 'reading.damagedText'
  /** No XML, or cut off. */
  | 'reading.malformedXml'
  /** Something else than a record: a number, a list. */
  | 'reading.notARecord'
  /** An object without anything in it. */
  | 'reading.empty'
  /** Neither an id nor a number. */
  | 'reading.noNumber'
  /** Nothing that tells what it is about. */
  | 'reading.noSubject'
  /** A text that does not say of which paper it is. */
  | 'reading.noReference'
  /** A field of the wrong type. */
  | 'reading.wrongField'
  /** A decision or a vote, which are read with their case only. */
  | 'reading.decision'
  | 'reading.vote'
  /** The service answered that something went wrong. */
  | 'reading.serviceError'
  /** An entity that XML doesn't know. */
  | 'reading.unknownEntity'
  /** Elements in elements, deeper than in any publication. */
  | 'reading.tooDeep'
  /** Larger than any record can be. */
  | 'reading.tooLarge';

/** What one record of a file gives. */
export type ArchiveReading =
  | { readonly type: 'item'; readonly item: ArchiveItem }
  /** Text or references that complete the record with the same number or reference, or stand alone where there is none. */
  | { readonly type: 'addition'; readonly item: ArchiveItem }
  /** A document: it completes the case of which it is the paper, by these numbers or by what both say, or stands alone. */
  | { readonly type: 'document'; readonly item: ArchiveItem; readonly cases: readonly string[] }
  /** The feed withdrew it. */
  | { readonly type: 'removed'; readonly id: string }
  | ReadingProblem;

/** Where something begins in a file: its line, and the sign in that, from 1. */
export type Place = { readonly line: number; readonly column?: number };

/** So much is kept of what stands there. */
const detailLength = 120;
const unseen = /\p{Cc}+/gu;

/** A record that can't be read, with the place where it began. Of signs that can't be seen in the detail, blanks are left. */
export function problem(
  { line, column = 1 }: Place,
  code: ProblemCode,
  detail: string,
): ReadingProblem {
  const place = column > 1 ? { line, column } : { line };
  return { type: 'problem', ...place, code, detail: detailOf(detail) };
}

function detailOf(text: string): string {
  // What follows on the part that may be shown is not looked at: it may be millions of signs.
  return text
    .slice(0, 2 * detailLength)
    .replace(unseen, ' ')
    .trim()
    .slice(0, detailLength);
}

type MissingCode = 'reading.noNumber' | 'reading.noSubject' | 'reading.noReference';

/** A record that is refused, with the field that is missing or of the wrong type. */
export type FieldFailure = {
  readonly code: 'reading.wrongField' | MissingCode;
  readonly field: string;
};

export function wrongField(field: string): Result<never, FieldFailure> {
  return failure({ code: 'reading.wrongField', field });
}

export function missingField(code: MissingCode, field: string): Result<never, FieldFailure> {
  return failure({ code, field });
}
