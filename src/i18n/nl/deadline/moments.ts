import type { Term } from '@/domain/deadline/term';
import type { Day } from '@/domain/shared/day';
import { formatDay, termWords } from '@/i18n/dates';

function oneDay({ earliest, latest }: Term): Day | undefined {
  return earliest === latest ? earliest : undefined;
}

/** A moment by itself: "18 oktober 2024", "voorjaar 2023". */
export function momentText(term: Term): string {
  const day = oneDay(term);
  return day ? formatDay(day) : termWords(term);
}

/** A moment in running text: "op 18 oktober 2024", "(voorjaar 2023)". */
export function atMoment(term: Term): string {
  // No source words it: only by when is known, or between which days.
  if (term.words === '' && term.latest && !oneDay(term)) {
    return term.earliest
      ? `tussen ${formatDay(term.earliest)} en ${formatDay(term.latest)}`
      : `uiterlijk op ${formatDay(term.latest)}`;
  }
  return oneDay(term) ? `op ${momentText(term)}` : `(${momentText(term)})`;
}
