import { straightenText } from '../fold';
import { type Located, readMarks } from './marks';
import { numbersAfter, numbersBefore } from './numbersBeside';
import { dossierOf, dossierPattern } from './patterns';
import { type Dossier, kamerstuk, type Reference } from './reference';

const dossier = new RegExp(dossierPattern, 'g');
const keyword =
  /(?:kamerstuk(?:ken|nummer|nr\.?)?|dossier|moties?(?: nrs?\.?)?|\b[TE]K)[ :]*(?:\(?(?:II|I|EK|TK)\)?)?[ ,]*(?:\d{4}[-/]\d{2,4})?[ ,]*\(?$|kst-?$|\($/i;
const several = /moties[ :(]*(?:kamerstuk(?:ken)?[ :]*)?$/i;
const amount = /(?:€|\$|EUR|euro)\s?(?:\d{1,3}[ .])*$/;
const shared = /^\s?\/\s?$/;
// What stands before a dossier is looked at no further back than this, so that reading stays linear in the text.
const lookback = 160;
const mostDossiers = 12;

type Pending = {
  readonly file: Dossier;
  readonly end: number;
};

/** Dossiers written before this one with a slash between: "35 526 / 25 295, CF" is one paper, filed in both. */
function sharing(text: string, at: number, pending: readonly Pending[]): readonly Pending[] {
  const last = pending.at(-1);
  return last && shared.test(text.slice(last.end, at)) ? pending : [];
}

function findKamerstukken(text: string): readonly Located[] {
  const found: Located[] = [];
  let pending: readonly Pending[] = [];
  let consumed = 0;
  for (const match of text.matchAll(dossier)) {
    if (match.index < consumed || !match.groups) continue;
    const file = dossierOf(match.groups);
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(consumed, match.index - lookback), match.index);
    if (amount.test(before)) continue;
    const others = sharing(text, match.index, pending);
    const rest = text.slice(end);
    const after = numbersAfter(rest, file, {
      isCertain: keyword.test(before) || others.length > 0,
      isSeveral: several.test(before),
      isFirst: match.index === 0,
    });
    const numbers = after?.numbers ?? numbersBefore(before, file, rest);
    if (numbers) {
      const files = [...others.map((one) => one.file), file];
      found.push({
        at: match.index,
        references: files.flatMap((one) => numbers.map((number) => kamerstuk(one, number))),
      });
      consumed = end + (after?.length ?? 0);
    }
    pending = numbers ? [] : [...others, { file, end }].slice(-mostDossiers);
  }
  return found;
}

/**
 * The references that a text names, in order: Kamerstukken in every way of writing, zaak and document numbers,
 * commitments and letter marks. Lists and ranges are written out ("nrs. 12 t/m 15" gives four), a paper filed in two
 * dossiers gives one for each, and one named twice comes twice. A dossier without a number is none (see `readDossier`),
 * nor are Handelingen, Aanhangsels, years and amounts. Takes time in proportion to the length of the text.
 */
export function findReferences(text: string): readonly Reference[] {
  // Every reference has a number of three digits or more, and most questions have none.
  if (!/\d{3}/.test(text)) return [];
  const { found, rest } = readMarks(straightenText(text));
  return [...found, ...findKamerstukken(rest)]
    .sort((a, b) => a.at - b.at)
    .flatMap((one) => one.references);
}
