import * as v from 'valibot';
import { type Day, daySchema } from '@/domain/shared/day';

/**
 * What an expression of time means:
 * `in` falls inside the interval · `by` is due, `latest` is the last day on time · `from` starts on `earliest` ·
 * `recurring` comes back, `vague` gives no interval, `none` is not a moment at all.
 */
export const termKinds = ['in', 'by', 'from', 'recurring', 'vague', 'none'] as const;
export type TermKind = (typeof termKinds)[number];

/** A moment as a source words it, with the interval that those words leave open. Days are inclusive. */
export const termSchema = v.pipe(
  v.object({
    /** The source's own words: "voorjaar 2023". */
    words: v.string(),
    kind: v.picklist(termKinds),
    earliest: v.optional(daySchema),
    latest: v.optional(daySchema),
    /** The words leave room: begin, medio, eind, a season, a recess. */
    approximate: v.boolean(),
  }),
  v.check(
    (term) => !term.earliest || !term.latest || term.earliest <= term.latest,
    'term.reversed',
  ),
  v.readonly(),
);
export type Term = v.InferOutput<typeof termSchema>;

/** The term of one known day. */
export function exactTerm(on: Day, words: string): Term {
  return { words, kind: 'in', earliest: on, latest: on, approximate: false };
}

/**
 * The interval as EDTF (ISO 8601-2:2019, level 1): `2024-10-01~/2024-12-31~`, an open side as `..`,
 * one day as itself. `undefined` when the words give no interval.
 */
export function toEdtf(term: Term): string | undefined {
  const mark = term.approximate ? '~' : '';
  const { earliest, latest } = term;
  if (!earliest && !latest) return undefined;
  if (earliest === latest) return `${earliest}${mark}`;
  return `${earliest ? earliest + mark : '..'}/${latest ? latest + mark : '..'}`;
}
