import { type Announced, type NumberList, readNumbers } from './numberList';
import { isBudget } from './patterns';
import type { Dossier } from './reference';

/** "nr.", "nrs.", "nummers", "no.", "op stuk nr.", "stuk", between brackets or not. */
const announcer =
  /^\s?[.,;:]?\s?-?\s?\(?(?:(?:op |onder )?(?:stuk|motie|amendement)\s)?(?:[nN]ummers?|NR[Ss]?|[nN]rs?|[nN]os?\.|№|letter)[.,:]?\s?(?=\d|[A-Z]{1,3}(?![A-Za-z\d])|#)|^\s?,?\s?\(?stuk\s(?=\d)/;
const unitAfter =
  /^\s?(?:%|euro\b|miljoen\b|miljard\b|woningen\b|inwoners\b|personen\b|km\b|ha\b|banen\b|mensen\b|leerlingen\b)/;
const closed = /^\s?(?:[);]|$)/;

function shifted(found: NumberList | undefined, by: number): NumberList | undefined {
  return found && { numbers: found.numbers, length: found.length + by };
}

/** "-72" and "-484-485": hyphens carry numbers only; a lone letter is a paper of the Eerste Kamer unless it names a fund. */
function hyphened(rest: string, file: Dossier, certain: boolean): NumberList | undefined {
  const sign = (file.addition ? /^\s?[-/]\s?/ : /^\s?-\s?/).exec(rest);
  if (!sign) return undefined;
  const after = rest.slice(sign[0].length);
  const list = /^\d{1,4}(?:-\d{1,4}){1,5}(?![\d-])/.exec(after);
  if (list)
    return {
      numbers: list[0].split('-').map((part) => String(Number(part))),
      length: sign[0].length + list[0].length,
    };
  if (/^[A-Z]{1,2}(?![A-Za-z\d])/.test(after) && isBudget(file.number) && !file.addition)
    return undefined;
  if (/^\d{1,4}[ .]\d{3}(?!\d)/.test(after)) return undefined;
  const found = readNumbers(after, 'unsaid');
  const spaced = sign[0].length > 1 && !certain && !file.addition && !/^\s?-$|^- $/.test(sign[0]);
  if (!found || spaced || unitAfter.test(after.slice(found.length))) return undefined;
  return shifted(found, sign[0].length);
}

type Context = {
  /** Whether what stands before it says that it is a dossier. */
  readonly isCertain: boolean;
  /** Whether "moties" stands before it, so that several numbers may follow a single "nr.". */
  readonly isSeveral: boolean;
  /** Whether nothing stands before it: "25 883, 376" and no more is how a reference is noted, not an amount. */
  readonly isFirst: boolean;
};

/** ", 139 en 144", " 72" or "72" at the start of what follows on a dossier. */
function bareList(rest: string): { readonly sign: string; readonly list: NumberList } | undefined {
  const match = /^(\s?,\s?|\s|)\d{1,4}(?!\d|[.,]\d|[ZD]\d{5}|\s\d{3}(?!\d)|-)/.exec(rest);
  const sign = match?.[1];
  const found = sign === undefined ? undefined : readNumbers(rest.slice(sign.length), 'unsaid');
  const list = found && shifted(found, sign?.length ?? 0);
  return sign === undefined || !list ? undefined : { sign, list };
}

/** Whether numbers without a word before them are those of papers, by what is added to the dossier and what stands around. */
function arePapers(
  { number, addition }: Dossier,
  sign: string,
  isAtEnd: boolean,
  isCertain: boolean,
): boolean {
  const isTold = isCertain && isAtEnd && sign !== '';
  if (addition === undefined) return isTold;
  if (sign.includes(',')) return true;
  // A lone letter that is no chapter names the fund of a budget, or counts something in any other text.
  return /^[A-HJ-UWYZ]$/.test(addition) ? isTold && isBudget(number) : isAtEnd;
}

/** ", E" (Eerste Kamer), ", 296" or ", 139 en 144" after a chapter, after the word Kamerstuk or between brackets, " 72" after a chapter. */
function bare(
  rest: string,
  file: Dossier,
  { isCertain, isFirst }: Context,
): NumberList | undefined {
  const letters = /^\s?,\s?(?=[A-Z]{1,3}(?![A-Za-z\d]))/.exec(rest)?.[0].length;
  if (letters !== undefined) return shifted(readNumbers(rest.slice(letters), 'unsaid'), letters);
  const found = bareList(rest);
  if (!found) return undefined;
  const { sign, list } = found;
  const isAtEnd = closed.test(rest.slice(list.length));
  // An amount has its cents against the comma.
  const isAll = isFirst && sign.endsWith(', ') && list.length === rest.length;
  return isAll || arePapers(file, sign, isAtEnd, isCertain) ? list : undefined;
}

function announcedBy(sign: string, { isSeveral }: Context): Announced {
  if (/nrs|nummers|nos/i.test(sign)) return 'many';
  return isSeveral ? 'several' : 'unsaid';
}

/** The papers that are named after a dossier. */
export function numbersAfter(
  rest: string,
  file: Dossier,
  context: Context,
): NumberList | undefined {
  const sign = announcer.exec(rest)?.[0];
  if (sign === undefined) {
    return hyphened(rest, file, context.isCertain) ?? bare(rest, file, context);
  }
  return shifted(readNumbers(rest.slice(sign.length), announcedBy(sign, context)), sign.length);
}

const one = '(?:\\d{1,4}|[A-Z]{1,2})';
const join = '(?:\\s?,\\s?|\\sen\\s|\\st/m\\s|\\stot en met\\s|-)(?:nr\\.?\\s?)?';
const link = '(?<link>\\s?\\(|,\\s|,?\\s(?:van|bij|op|in|uit|onder)\\s)';
const collection =
  '(?:(?:het\\s)?(?:kamerstuk|kamerstukken|dossier|stuk|stukken|wetsvoorstel|begroting)\\s?)?';
const session = '(?:(?:II|I)[ ,]+)?(?:\\d{4}[-/]\\d{2,4},?\\s)?';
const inFront = new RegExp(
  `(?:^|[^\\w])(?:nummers?|nrs?)[.,]?\\s?(?<list>${one}(?:${join}${one})*)${link}${collection}${session}$`,
  'i',
);

/**
 * "de nrs. 520 en 548 (28 676)", "nr. 72 van Kamerstuk 36 200 VII": the numbers that end what stands before a dossier.
 * A mere comma between ("nr. 292, 33576") links them only when a chapter or the end of the clause shows a dossier.
 */
export function numbersBefore(
  before: string,
  file: Dossier,
  rest: string,
): readonly string[] | undefined {
  const match = inFront.exec(before);
  const list = match?.groups?.['list'];
  if (!list) return undefined;
  const loose = match?.groups?.['link']?.trim() === ',';
  return loose && !file.addition && !closed.test(rest)
    ? undefined
    : readNumbers(list, 'many')?.numbers;
}
