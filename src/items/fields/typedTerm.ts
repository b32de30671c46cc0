import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import { type DateFailure, readTerm } from '@/language/dates/readTerm';
import { isPlausible } from './plausibleDay';

export type TypedTermFailure =
  | DateFailure
  /** Before 1900 or after 2100. */
  | { readonly code: 'date.outOfRange' };

/** The term that typed words mean, said on a day. Nothing typed gives `undefined`; what can't be meant is refused. */
export function readTypedTerm(
  typed: string,
  saidOn: Day,
): Result<Term | undefined, TypedTermFailure> {
  const words = typed.trim();
  if (words === '') return success(undefined);
  const read = readTerm(words, saidOn);
  if (!read.ok) return read;
  const { earliest, latest } = read.value;
  const edges = [earliest, latest].filter((edge) => edge !== undefined);
  return edges.every(isPlausible) ? read : failure({ code: 'date.outOfRange' });
}
