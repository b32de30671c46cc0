const monthNames =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** What follows makes the number a dossier, a zaak number, a share, an amount or a date. */
const otherwise = `\\d|[ZD]\\d{5}|[ .]\\d{3}(?!\\d)|,\\d|\\s?%|\\s(?:${monthNames})\\b`;
const letters = '[A-Z]{1,3}(?![A-Za-z\\d])';
/** A paper's number, or letters for a paper of the Eerste Kamer. */
const nextPattern = new RegExp(`^(?:(?<digits>\\d\\.\\d{3}|\\d{1,4})(?!${otherwise})|${letters})`);
/** Announced by "nr.", so that it may be glued to anything but digits. */
const firstPattern = new RegExp(
  `^(?:(?<digits>\\d\\.\\d{3}|\\d{1,4})(?!\\d|[ZD]\\d{5})|${letters})`,
);
const rangePattern = /^\s?(?:t\/m|tot en met|t\.?e\.?m\.?|tm|-)\s?(\d{1,4})(?!\d)/;
const joinPattern =
  /^(?:\s?,\s?(?<word>(?:en|of|alsmede)\s)?|\s?(?<and>en|of|alsmede|alsook|evenals|respectievelijk|resp\.|dan wel)\s|\s?(?<sign>[&+/])\s?)/;
const againPattern = /^(?:de\s|Kamerstuk\s)?[nN]rs?[.,]?\s?/;
/** After "nr. 72 en 73" these may follow; any other word means that the last number counts something else. */
const closing =
  /^(?:\s?(?:[).,;:\]"']|$)|\s(?:inzake|over|van|betreffende|op|en|om|ter|is|zijn|worden|wordt|met|die|aangaande|bij|m\.b\.t|uit|waarin)\b|\s\()/;
const longestRange = 200;
/** A single number behind a comma may count anything. */
const fewestLoose = 2;

/** What leads to a list: "nrs.", "nr." after "moties", or "nr." (or no word) of which it is not said how many follow. */
export type Announced = 'many' | 'several' | 'unsaid';

export type NumberList = {
  readonly numbers: readonly string[];
  /** In characters. */
  readonly length: number;
};

function expand(from: number, to: number): readonly string[] | undefined {
  if (to <= from || to - from > longestRange) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function oneItem(text: string, pattern: RegExp): NumberList | undefined {
  const match = pattern.exec(text);
  const digits = match?.groups?.['digits'];
  if (!match) return undefined;
  if (!digits) return { numbers: [match[0]], length: match[0].length };
  const start = Number(digits.replace('.', ''));
  const ranged = rangePattern.exec(text.slice(match[0].length));
  const numbers = ranged ? expand(start, Number(ranged[1])) : undefined;
  return ranged && numbers
    ? { numbers, length: match[0].length + ranged[0].length }
    : { numbers: [String(start)], length: match[0].length };
}

type Item = NumberList & {
  /** Joined by a comma alone, which may as well end the list. */
  readonly loose: boolean;
  /** "nr." is said again. */
  readonly again: boolean;
};

function nextItem(text: string): Item | undefined {
  const join = joinPattern.exec(text);
  if (!join) return undefined;
  const again = againPattern.exec(text.slice(join[0].length));
  const skipped = join[0].length + (again?.[0].length ?? 0);
  const found = oneItem(text.slice(skipped), nextPattern);
  if (!found) return undefined;
  const loose = join[0].includes(',') && !join.groups?.['word'];
  return { numbers: found.numbers, length: skipped + found.length, loose, again: again !== null };
}

/** Numbers of one list go up, by less than to a year that stands behind it. */
function goesUp(numbers: readonly string[]): boolean {
  return numbers.every((each, at) => {
    const step = Number(each) - Number(numbers[at - 1] ?? 0);
    return at === 0 || (step > 0 && step <= longestRange);
  });
}

/**
 * How many items of a run belong to the list. After "nrs." all do. After "nr." those do that bear their own "nr.", and
 * the run up to the last "en 78", if what follows shows that it counts nothing else. A run with commas alone goes up, and
 * is one of "moties", or of three numbers at least and followed so.
 */
function belonging(
  first: NumberList,
  items: readonly Item[],
  announced: Announced,
  rest: string,
): number {
  if (announced === 'many') return items.length;
  const certain = items.findLastIndex((item) => item.again) + 1;
  const last = items.at(-1);
  if (last && !last.loose) return closing.test(rest) ? items.length : certain;
  const isRun = goesUp([...first.numbers, ...items.flatMap((item) => item.numbers)]);
  const isMany = announced === 'several' || (items.length >= fewestLoose && closing.test(rest));
  return isRun && isMany ? items.length : certain;
}

/**
 * The numbers at the start of `text`: "76, 77 en 78", "12 t/m 15" (written out), "72 en nr. 73", "E". After a single
 * "nr." a comma ends the list, unless "en" closes it later or it is plainly a run ("104, 105, 107").
 */
export function readNumbers(text: string, announced: Announced): NumberList | undefined {
  const first = oneItem(text, firstPattern);
  if (!first) return undefined;
  const items: Item[] = [];
  let end = first.length;
  for (;;) {
    const next = nextItem(text.slice(end));
    if (!next) break;
    items.push(next);
    end += next.length;
  }
  const kept = items.slice(0, belonging(first, items, announced, text.slice(end)));
  return {
    numbers: [...first.numbers, ...kept.flatMap((item) => item.numbers)],
    length: kept.reduce((sum, item) => sum + item.length, first.length),
  };
}
