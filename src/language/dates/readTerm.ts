import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { failure, type Result, success } from '@/domain/shared/result';
import type { Clause } from './clause';
import { hangsOnEvent, withoutEventYears } from './events';
import { findClause, readWhole } from './readWhole';
import { hintsAtRecurring, isRecurring } from './recurring';
import { tokenise } from './tokens';
import { withoutVague } from './vague';

/**
 * Words that name a moment which cannot be: a day that is not on the calendar ("30 februari 2025", "31 april",
 * "week 53 van 2025") or a run that ends before it begins ("tussen 2025 en 2023").
 */
export type DateFailure =
  | { readonly code: 'date.impossible'; readonly words: string }
  | { readonly code: 'date.reversed'; readonly words: string };

/** A term, and whether an edge of it was estimated because the calendar of that year is not in the table. */
export type EstimatedTerm = {
  readonly term: Term;
  readonly estimated: boolean;
};

type Kept =
  | Exclude<Clause, { kind: 'impossible' | 'reversed' }>
  | { readonly kind: 'recurring' | 'none' };

function interpret(words: string, saidOn: Day): Clause | Kept {
  const tokens = tokenise(words);
  if (isRecurring(tokens)) return { kind: 'recurring' };
  const whole = readWhole(tokens, saidOn);
  if (whole) return whole;
  const rest = withoutVague(tokens);
  const found = rest.length < tokens.length;
  const remainder = found ? readWhole(rest, saidOn) : undefined;
  if (remainder) return remainder;
  const inside = findClause(withoutEventYears(tokens), saidOn);
  if (inside) return inside;
  if (found || hangsOnEvent(tokens)) return { kind: 'vague' };
  return { kind: hintsAtRecurring(tokens) ? 'recurring' : 'none' };
}

/**
 * What a Dutch expression of time means, and whether its edges are estimated. See `readTerm`.
 */
export function readEstimatedTerm(words: string, saidOn: Day): Result<EstimatedTerm, DateFailure> {
  const found = interpret(words, saidOn);
  if (found.kind === 'impossible') return failure({ code: 'date.impossible', words });
  if (found.kind === 'reversed') return failure({ code: 'date.reversed', words });
  if (!('approximate' in found)) {
    return success({ term: { words, kind: found.kind, approximate: false }, estimated: false });
  }
  const { estimated, ...term } = found;
  return success({ term: { words, ...term }, estimated });
}

/**
 * What a Dutch expression of time means: "voor het einde van 2023", "medio juni", "na het zomerreces".
 *
 * `words` is the source's own text, with or without the words around it ("Afronding eind 2024"); `saidOn` is the day
 * on which it was said, from which "volgend jaar" and a missing year are counted. Days in the term are inclusive.
 * Only the first 500 characters are read. Text that names no moment gives kind `none`, a moment without an interval `vague`; nothing is made up.
 * Fails with `date.impossible` or `date.reversed` when the words name days that cannot be.
 * The meanings and their sources are listed in docs/dates.md.
 */
export function readTerm(words: string, saidOn: Day): Result<Term, DateFailure> {
  const read = readEstimatedTerm(words, saidOn);
  return read.ok ? success(read.value.term) : read;
}
