/** One line of an evaluation file, split at tabs; `line` counts from 1. */
export type Row = {
  readonly line: number;
  readonly cells: readonly string[];
};

/** A file that is not what it should be; the message is for the person at the terminal. */
export class MalformedFile extends Error {}

/**
 * The rows of a tab-separated file. Blank lines and lines that start with `#` are skipped, a byte order mark and
 * Windows line ends are tolerated, and so is a header without `#` whose first cell is one of `headers`.
 */
export function readRows(text: string, headers: readonly string[]): readonly Row[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '' && !content.startsWith('#'))
    .map(({ content, line }) => ({ line, cells: content.split('\t') }))
    .filter(
      ({ cells }, index) => index > 0 || !headers.includes((cells[0] ?? '').trim().toLowerCase()),
    );
}
