import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import { exactTerm } from '@/domain/deadline/term';
import { readTypedDay } from './typedDay';

/** The term that typed words mean, said on a day. Nothing typed gives `undefined`; impossible dates are refused. */
export function readTypedTerm(
  typed: string,
  saidOn: Day,
): Result<Term | undefined, { code: string }> {
  const words = typed.trim();
  if (words === '') return success(undefined);
  const day = readTypedDay(words, saidOn);
  if (day.ok && day.value) return success(exactTerm(day.value, words));
  if (/^\d{1,2}[-/ ]/.test(words)) return failure({ code: 'term.impossible' });
  return success({ words, kind: 'vague', approximate: false });
}
