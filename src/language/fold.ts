const combiningMarks = /\p{M}+/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const doubleQuotes = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;

/**
 * Straightens typography and keeps letters as they are: one kind of dash and quote, plain blanks for every
 * kind of white space (runs become one), no soft hyphens or zero-width marks. Case and accents stay.
 */
export function straightenText(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The form in which texts are compared and searched: `straightenText`, lower case, without diacritics
 * ("Gündoğan" becomes "gundogan", "vóór" becomes "voor"). Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return straightenText(
    text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(combiningMarks, '')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/ß/g, 'ss')
      .replace(/æ/g, 'ae')
      .replace(/œ/g, 'oe')
      .replace(/ı/g, 'i'),
  );
}
