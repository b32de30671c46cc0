import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { type Result, success } from '@/domain/shared/result';
import { type DateFailure, readTerm } from '@/language/dates/readTerm';

/** The term that typed words mean, said on a day. Nothing typed gives `undefined`; impossible dates are refused. */
export function readTypedTerm(typed: string, saidOn: Day): Result<Term | undefined, DateFailure> {
  const words = typed.trim();
  return words === '' ? success(undefined) : readTerm(words, saidOn);
}
