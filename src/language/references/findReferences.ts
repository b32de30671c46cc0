import { straightenText } from '../fold';
import { readNumbers } from './numberList';
import { dossierOf, dossierPattern, isBudget } from './patterns';
import { type Dossier, kamerstuk, marked, type OtherKind, type Reference } from './reference';

type Found = {
  readonly at: number;
  readonly references: readonly Reference[];
};

const marks: readonly (readonly [OtherKind, RegExp])[] = [
  ['case', /(?<![\dA-Za-z])\d{4}Z\d{5}(?!\d)/gi],
  ['document', /(?<![\dA-Za-z])\d{4}D\d{5}(?!\d)/gi],
  ['commitment', /(?<![A-Za-z\d])TZ\d{6}-\d{3}(?!\d)/gi],
  ['commitment', /(?<![A-Za-z\d])T\d{5}(?!\d)/g],
  ['letterMark', /(?<![\d-])\d{4}-\d{10}(?!\d)/g],
];

/** Marks that look like a Kamerstuk and are none: annexes, gazettes, questions. */
const foreign = /\b(?:blg|stcrt|stb|trb|ah-[a-z]+|h-[a-z]+|nds)-[\w-]+/gi;

function blank(text: string, at: number, length: number): string {
  return text.slice(0, at) + '#'.repeat(length) + text.slice(at + length);
}

const dossier = new RegExp(dossierPattern, 'g');
const keyword = /(?:kamerstuk(?:ken|nummer|nr\.?)?|dossier)[ :]*(?:\(?(?:II|I|EK|TK)\)?[ ,]*)?$/i;
const announced =
  /^\s?[.,;:]?\s?-?\s?(?:[nN]ummers?|NR[Ss]?|[nN]rs?)[.,:]?\s?(?:\d|[A-Z]{1,3}(?![A-Za-z\d])|#)/;
const announcer = /^\s?[.,;:]?\s?-?\s?(?:[nN]ummers?|NR[Ss]?|[nN]rs?)[.,:]?\s?/;
const shared = /^\s?\/\s?$/;
const unitAfter =
  /^\s?(?:%|euro\b|miljoen\b|miljard\b|woningen\b|inwoners\b|personen\b|km\b|ha\b|banen\b|mensen\b|leerlingen\b)/;

type Numbers = {
  readonly numbers: readonly string[];
  readonly length: number;
};

function shifted(found: Numbers | undefined, by: number): Numbers | undefined {
  return found && { numbers: found.numbers, length: found.length + by };
}

/** "-72" and "-484-485": hyphens carry numbers only, a lone letter is a paper of the Eerste Kamer unless it names a fund. */
function hyphened(rest: string, file: Dossier, certain: boolean): Numbers | undefined {
  const sign = /^\s?-\s?/.exec(rest);
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
  const found = readNumbers(after, false);
  const spaced = sign[0].length > 1 && !certain && !file.addition && !/^\s?-$|^- $/.test(sign[0]);
  if (!found || spaced || unitAfter.test(after.slice(found.length))) return undefined;
  return shifted(found, sign[0].length);
}

/** ", E" (Eerste Kamer), ", 296" after a chapter, after the word Kamerstuk or between brackets, " 72" after a chapter. */
function bare(rest: string, file: Dossier, certain: boolean): Numbers | undefined {
  const letters = /^\s?,\s?([A-Z]{1,3})(?![A-Za-z\d])/.exec(rest);
  if (letters?.[1]) return { numbers: [letters[1]], length: letters[0].length };
  const match = /^(\s?,\s?|\s)(\d{1,4})(?!\d|[.,]\d|[ZD]\d{5}|\s\d{3}(?!\d)|-)/.exec(rest);
  if (!match?.[1] || !match[2]) return undefined;
  const comma = match[1].includes(',');
  const closed = /^\s?(?:\)|$|;)/.test(rest.slice(match[0].length));
  const allowed = file.addition ? comma || closed : comma && certain && closed;
  return allowed ? { numbers: [String(Number(match[2]))], length: match[0].length } : undefined;
}

function numbersAfter(rest: string, file: Dossier, certain: boolean): Numbers | undefined {
  if (announced.test(rest)) {
    const sign = announcer.exec(rest)?.[0] ?? '';
    return shifted(readNumbers(rest.slice(sign.length), /nrs|nummers/i.test(sign)), sign.length);
  }
  return hyphened(rest, file, certain) ?? bare(rest, file, certain);
}

const inFront =
  /(?:^|[^\w])(?:nummers?|nrs?)[.,]?\s?((?:\d{1,4}|[A-Z]{1,2})(?:(?:\s?,\s?|\sen\s|\st\/m\s|\stot en met\s|-)(?:nr\.?\s?)?(?:\d{1,4}|[A-Z]{1,2}))*)(?:\s?\(|,?\s(?:van|bij|op|in|uit)\s)(?:(?:het\s)?(?:kamerstuk(?:ken)?|dossier)\s?)?(?:(?:II|I)[ ,]+)?(?:\d{4}[-/]\d{2,4},?\s)?$/i;

/** "de nrs. 520 en 548 (28 676)": the numbers that stand before a dossier. */
function numbersBefore(before: string): readonly string[] | undefined {
  const match = inFront.exec(before);
  return match?.[1] ? readNumbers(match[1], true)?.numbers : undefined;
}

type Pending = {
  readonly file: Dossier;
  readonly end: number;
};

/** Dossiers written before this one with a slash between: "35 526 / 25 295, CF" is one paper, filed in both. */
function sharing(text: string, at: number, pending: readonly Pending[]): readonly Dossier[] {
  const last = pending.at(-1);
  if (!last || !shared.test(text.slice(last.end, at))) return [];
  return pending.map((one) => one.file);
}

function isMoney(before: string): boolean {
  return /(?:€|\$|EUR|euro)\s?(?:\d{1,3}[ .])*$/.test(before);
}

function findKamerstukken(text: string): readonly Found[] {
  const found: Found[] = [];
  let pending: Pending[] = [];
  let consumed = 0;
  for (const match of text.matchAll(dossier)) {
    if (match.index < consumed || !match.groups) continue;
    const file = dossierOf(match.groups);
    const end = match.index + match[0].length;
    const before = text.slice(consumed, match.index);
    if (isMoney(before)) continue;
    const certain = keyword.test(before) || before.endsWith('kst-') || before.endsWith('(');
    const others = sharing(text, match.index, pending);
    const after = numbersAfter(text.slice(end), file, certain || others.length > 0);
    const numbers = after?.numbers ?? numbersBefore(before);
    if (!numbers) {
      const chained = others.length > 0 ? pending : [];
      pending = [...chained, { file, end }];
      continue;
    }
    const references = [...others, file].flatMap((one) =>
      numbers.map((number) => kamerstuk(one, number)),
    );
    found.push({ at: match.index, references });
    consumed = end + (after?.length ?? 0);
    pending = [];
  }
  return found;
}

/**
 * The references that a text names, in order: Kamerstukken in every way of writing, zaak and document numbers,
 * commitments and letter marks. Lists and ranges are written out ("nrs. 12 t/m 15" gives four), a paper filed in two
 * dossiers gives one for each, and one named twice comes twice. A dossier without a number is none (see `readDossier`),
 * nor are Handelingen, Aanhangsels, years and amounts.
 */
export function findReferences(text: string): readonly Reference[] {
  let rest = straightenText(text);
  const found: Found[] = [];
  for (const [kind, pattern] of marks) {
    for (const match of rest.matchAll(pattern)) {
      found.push({ at: match.index, references: [marked(kind, match[0])] });
      rest = blank(rest, match.index, match[0].length);
    }
  }
  for (const match of rest.matchAll(foreign)) rest = blank(rest, match.index, match[0].length);
  found.push(...findKamerstukken(rest));
  return found.sort((a, b) => a.at - b.at).flatMap((one) => one.references);
}
