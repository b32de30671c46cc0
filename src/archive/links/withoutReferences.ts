import { straightenText } from '@/language/fold';

const number = '(?:\\d{1,4}(?!\\d)|[A-Z]{1,2}(?![A-Za-z]))';
const addition =
  '(?:\\s?-?\\s?\\(R\\s?\\d{3,4}\\)|-R\\d{3,4})?(?:[\\s,-]*[IVX]+[AB]?(?![A-Za-z])|\\s?-?\\s?[A-Z](?=[\\s,-]*(?:nr|\\d)))?(?:-\\d{2}(?=[\\s,.-]*(?:nr|\\d)))?';
const dossier = `(?<![\\d€])\\d{2}[ .]?\\d{3}(?!\\d)${addition}`;
const numbers = `(?:[\\s,.-]*(?:nrs?|nummers?)\\.?,?)?(?:[\\s,.-]*${number}(?:\\s*(?:,|en|t/m|-|/)\\s*(?:nrs?\\.?\\s*)?${number})*)?`;
const amount = '(?!\\s*(?:euro|miljoen|miljard|volgers|woningen|inwoners|personen))';
const reference = new RegExp(
  `(?:t\\.?v\\.?v\\.?\\s*)?(?:kst-|kamerstuk(?:ken)?[\\s:]*(?:II?,?\\s)?(?:\\d{4}[-/]\\d{2,4},?\\s)?)?${dossier}${numbers}${amount}`,
  'gi',
);
/** Brackets in which nothing is left, or only what led to the reference. */
const empty =
  /\(\s*(?:(?:en|t\.?v\.?v\.?|kamerstuk(?:ken)?|ter vervanging van|die gedrukt onder|[,;/.])\s*)*\)?(?=\s|$|[,.;)])/gi;

/**
 * A subject without the references in it, brackets around them included, so that only its words can tell what it is
 * about. Names between those brackets stay.
 */
export function withoutReferences(text: string): string {
  const straight = straightenText(text);
  if (!/\d/.test(straight)) return straight;
  const cut = straight.replace(reference, ' ');
  return cut === straight
    ? straight
    : straightenText(cut.replace(empty, ' ').replace(/\s+,/g, ','));
}
