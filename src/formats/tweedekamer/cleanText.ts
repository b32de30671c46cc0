const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const blanks = /\s+/g;
const untidy = /[\u00ad\u200b-\u200d\u2060\ufeff\n\r\t\u00a0]| {2}|^ | $/;

/** A text of the feed on one line: no soft hyphens, zero-width marks, newlines, doubled or outer blanks. Quotes and dashes stay. */
export function cleanText(text: string): string {
  return untidy.test(text) ? text.replace(invisible, '').replace(blanks, ' ').trim() : text;
}

/** A text of several paragraphs: each cleaned, empty ones left out, newlines between. */
export function cleanParagraphs(text: string): string {
  return text
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');
}
