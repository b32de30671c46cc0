const range = '(?:t\\/m|tot en met|t\\.?e\\.?m\\.?|-)';
const monthNames =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** A paper's number: one to four digits that are not the start of a dossier, a zaak number or a date. */
const item = `(?:(?<digits>\\d{1,4})(?!\\d|[ .]\\d{3}(?!\\d)|[ZD]\\d{5}|%|\\s(?:${monthNames})\\b)|(?<letters>[A-Z]{1,3})(?![A-Za-z\\d]))`;
const itemPattern = new RegExp(`^${item}`);
const firstPattern = /^(?:(?<digits>\d{1,4})(?!\d|[ZD]\d{5})|(?<letters>[A-Z]{1,3})(?![A-Za-z\d]))/;
const rangePattern = new RegExp(`^\\s?${range}\\s?(\\d{1,4})(?!\\d)`);
const joinPattern =
  /^(?:\s?,\s?(?:en\s|alsmede\s)?|\s(?:en|of|alsmede|respectievelijk)\s|\s?[&+]\s?|\s?\/\s?)/;
const againPattern = /^(?:(?:de\s)?[nN]rs?[.,]?\s?)/;
/** After "nr. 72 en 73" these may follow; any other word means that the second number counts something else. */
const closing =
  /^(?:\s?(?:[).,;:\]]|$)|\s(?:inzake|over|van|betreffende|op|en|om|ter|is|zijn|worden|wordt|met|die|aangaande|bij|m\.b\.t)\b|\s\()/;
const longestRange = 200;

type Found = {
  readonly numbers: readonly string[];
  readonly length: number;
};

function expand(from: number, to: number): readonly string[] | undefined {
  if (to <= from || to - from > longestRange) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function oneItem(text: string, first: boolean): Found | undefined {
  const match = (first ? firstPattern : itemPattern).exec(text);
  const digits = match?.groups?.['digits'];
  if (!match) return undefined;
  if (!digits) return { numbers: [match[0]], length: match[0].length };
  const start = Number(digits);
  const ranged = rangePattern.exec(text.slice(match[0].length));
  const numbers = ranged ? expand(start, Number(ranged[1])) : undefined;
  return ranged && numbers
    ? { numbers, length: match[0].length + ranged[0].length }
    : { numbers: [String(start)], length: match[0].length };
}

function nextItem(text: string, plural: boolean): Found | undefined {
  const join = joinPattern.exec(text);
  if (!join) return undefined;
  const again = againPattern.exec(text.slice(join[0].length));
  const skipped = join[0].length + (again?.[0].length ?? 0);
  const found = oneItem(text.slice(skipped), false);
  if (!found) return undefined;
  const clear =
    again !== null ||
    plural ||
    (!join[0].includes(',') && closing.test(text.slice(skipped + found.length)));
  return clear ? { numbers: found.numbers, length: skipped + found.length } : undefined;
}

/**
 * The numbers at the start of `text`: "76, 77 en 78", "12 t/m 15" (written out), "72 en nr. 73", "E".
 * `plural` is whether "nrs." announced them; after a single "nr." a comma ends the list. Length is in characters.
 */
export function readNumbers(text: string, plural: boolean): Found | undefined {
  const first = oneItem(text, true);
  if (!first) return undefined;
  const numbers = [...first.numbers];
  let length = first.length;
  for (;;) {
    const next = nextItem(text.slice(length), plural);
    if (!next) return { numbers, length };
    numbers.push(...next.numbers);
    length += next.length;
  }
}
