import type { Dossier } from './reference';

/** Roman numerals of budget chapters (I–XXIII, IXB, IIA); used inside case-insensitive patterns too. */
const roman = '(?:X{1,2}(?:IX|IV|V?I{1,3}|V)?|IX|IV|V?I{1,3}|V)[AB]?';

/** Dossiers of yearly budgets and their amendments: there a lone letter is a fund (36 600 A), not a paper of the Eerste Kamer. */
const budgetDossiers = new Set(
  (
    '31200 31290 31474 31700 31965 32123 32222 32395 32500 32565 32609 32780 33000 33090 33240 33280 33400 33480 33605 ' +
    '33750 33805 33930 33940 34000 34085 34200 34210 34300 34350 34475 34485 34550 34620 34725 34730 34775 34845 34950 34960 ' +
    '35000 35095 35200 35210 35300 35350 35470 35570 35650 35830 35850 35925 35975 36100 36120 36200 36250 36350 36360 36410 36435 ' +
    '36470 36560 36600 36625 36725 36740 36800 36820'
  ).split(' '),
);

/** Whether this dossier is a budget, so that a letter after it names a fund. */
export function isBudget(number: string): boolean {
  return budgetDossiers.has(number);
}

const word = '(?![A-Za-z])';
/** What may part the thousands; a hyphen only where the next part shows a dossier: "36-200-VII", "21-501-32". */
const apart = `(?:[ .]?|-(?=\\d{3}\\s?-\\s?${roman}${word})|(?<=21)-(?=501\\s?-\\s?\\d{2}(?!\\d)))`;
/** "36 200", "36200", "36.200": five digits, up to 49 999, that are not part of a longer number or of another mark. */
const number = `(?<=^|[^A-Z\\d]|TK|EK|KST)(?<!\\d[-.,]|[€$]\\s?)(?<n1>[1-4]\\d)${apart}(?<n2>\\d{3})(?!\\d)`;
const realm = '\\s?-?\\s?\\(R\\s?(?<realm>\\d{3,4})\\)|-R(?<realm2>\\d{3,4})(?!\\d)';
const chapter = `(?:\\s?-\\s?|\\s|,\\s?|/|,?\\s?(?:hoofdstuk|hfst\\.?)\\s)?(?<chapter>${roman})${word}`;
const bracketed = `\\s?\\((?<bracketed>${roman})\\)`;
/** What shows that a paper's number comes: "-72", ", nr. 72", " (nrs. 72". */
const announcing = '[.,;]?\\s?\\(?(?:[nN]rs?|NR[Ss]?|[nN]ummers?|letter|stuk)(?![a-z])';
/** Links and hasty people write chapters small: "kst-36410-vi-60", "36 410 vi, nr. 60". */
const smallChapter = `\\s?-?\\s?(?<small>[ivx]{1,6}[ab]?)(?=-\\d|${announcing})`;
const fund = `(?:\\s?-\\s?|\\s)(?<fund>[A-Z])(?=\\s?-\\s?\\d|${announcing}|,\\s[A-Z]{1,2}${word}|\\s\\d{1,4}\\s?(?:[);]|$))`;
/** Councils of the Union have a number within 21 501; elsewhere such a number counts papers unless one follows. */
const council = `\\s?-\\s?(?<council>(?<=21[ .-]?501\\s?-\\s?)\\d{2}(?!\\d)|\\d{2}(?=\\s?-\\s?\\d|${announcing}))`;

/** A dossier with its addition. Its named groups are read by `dossierOf`. */
export const dossierPattern = `${number}(?:${realm}|${chapter}|${bracketed}|${smallChapter}|${council}|${fund})?`;

export type Groups = Readonly<Record<string, string | undefined>>;

/** The dossier that `dossierPattern` matched. */
export function dossierOf(groups: Groups): Dossier {
  const realmNumber = groups['realm'] ?? groups['realm2'];
  const added =
    groups['chapter'] ??
    groups['bracketed'] ??
    groups['small'] ??
    groups['fund'] ??
    groups['council'] ??
    (realmNumber && `R${realmNumber}`);
  const five = `${groups['n1'] ?? ''}${groups['n2'] ?? ''}`;
  return added ? { number: five, addition: added.toUpperCase() } : { number: five };
}
