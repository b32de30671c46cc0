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
  /** What stands there, for whoever has to find it: the first characters, or the name of a field. */
  readonly detail: string;
};

export type ProblemCode =
  /** No JSON, or cut off. */
  | 'reading.malformedJson'
  /** No XML, or cut off. */
  | 'reading.malformedXml'
  /** Something else than a record: a number, a list. */
  | 'reading.notARecord'
  /** Neither an id nor a number, or a field of the wrong type. */
  | 'reading.wrongField'
  /** Larger than any record can be. */
  | 'reading.tooLarge';

/** What one record of a file gives. */
export type ArchiveReading =
  | { readonly type: 'item'; readonly item: ArchiveItem }
  /** Text or references that complete the record with the same number or reference, or stand alone where there is none. */
  | { readonly type: 'addition'; readonly item: ArchiveItem }
  /** The feed withdrew it. */
  | { readonly type: 'removed'; readonly id: string }
  | ReadingProblem;

/** Where something begins in a file: its line, and the sign in that, from 1. */
export type Place = { readonly line: number; readonly column?: number };

/** A record that can't be read, with the place where it began. */
export function problem(
  { line, column = 1 }: Place,
  code: ProblemCode,
  detail: string,
): ReadingProblem {
  const place = column > 1 ? { line, column } : { line };
  return { type: 'problem', ...place, code, detail: detail.slice(0, 120) };
}

/** A record that is refused, with the field that is missing or of the wrong type. */
export type FieldFailure = { readonly code: 'reading.wrongField'; readonly field: string };

export function wrongField(field: string): Result<never, FieldFailure> {
  return failure({ code: 'reading.wrongField', field });
}
