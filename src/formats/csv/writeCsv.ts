/** What makes a spreadsheet take a cell for a formula, full-width signs too, whatever blanks come before. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/** A number may begin with a sign: it is no formula. */
const number = /^[+-]?\d+(?:[.,]\d+)?$/u;

/** Tab, NUL and their like in front have programs overlook what comes next. */
const controlFirst = /^\p{Cc}/u;
const control = /[^\P{Cc}\n\t]/gu;

/** A cell that a spreadsheet takes as text, whatever it begins with: behind a quote where it would not. */
export function harmless(text: string): string {
  const plain = text.replaceAll(control, '');
  const runs = controlFirst.test(text) || (formula.test(plain) && !number.test(plain));
  return runs ? `'${plain}` : plain;
}

function cell(text: string): string {
  const safe = harmless(text);
  return /[;"\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a CSV file that Excel opens as a table where Dutch is its language: semicolons, CRLF, UTF-8 with a byte order
 * mark (RFC 4180 otherwise). Cells that would run as a formula stand behind a quote.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}
