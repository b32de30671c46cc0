import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';

function bound(
  days: readonly (Day | undefined)[],
  pick: 'first' | 'last',
  isOpenWhenAnyIs: boolean,
): Day | undefined {
  const known = days.filter((it) => it !== undefined).toSorted();
  if (isOpenWhenAnyIs && known.length < days.length) return undefined;
  return pick === 'first' ? known[0] : known.at(-1);
}

/** The interval, in the words of the term that has it; else of the one that sets its end. */
function worded(
  terms: readonly Term[],
  earliest: Day | undefined,
  latest: Day | undefined,
): Term | undefined {
  const same = terms.find((it) => it.earliest === earliest && it.latest === latest);
  const words = same ?? terms.find((it) => it.latest === latest) ?? terms[0];
  if (!words || same) return same;
  const approximate = terms.some((it) => it.approximate);
  const kind = earliest || latest ? (earliest ? 'in' : 'by') : 'vague';
  return {
    words: words.words,
    kind,
    ...(earliest && { earliest }),
    ...(latest && { latest }),
    approximate,
  };
}

/** When the first of several things happened: what is not known to be early can't have been the first for certain. */
export function firstMoment(terms: readonly Term[]): Term | undefined {
  const earliest = bound(
    terms.map((it) => it.earliest),
    'first',
    true,
  );
  const latest = bound(
    terms.map((it) => it.latest),
    'first',
    false,
  );
  return worded(terms, earliest, latest);
}

/** When the last of several things had happened; its end is open when that of any of them is. */
export function lastMoment(terms: readonly Term[]): Term | undefined {
  const earliest = bound(
    terms.map((it) => it.earliest),
    'last',
    false,
  );
  const latest = bound(
    terms.map((it) => it.latest),
    'last',
    true,
  );
  return worded(terms, earliest, latest);
}
