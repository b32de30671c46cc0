import { findReferences } from '@/language/references/findReferences';
import { MalformedFile, type Row, readRows } from './rows';

type Expectation = {
  readonly text: string;
  readonly wanted: string;
};

function expectationOf({ line, cells }: Row): Expectation {
  const [text = '', names = '', ...rest] = cells;
  if (rest.some((cell) => cell.trim() !== '')) {
    throw new MalformedFile(
      `line ${line}: ${cells.length} columns, expected a text and the references it names`,
    );
  }
  return { text, wanted: names.trim().replace(/\s+/g, ' ') };
}

function got(text: string): string {
  return findReferences(text)
    .map((reference) => reference.id)
    .join(' ');
}

/** Scores `findReferences` on a file like references-dev.tsv; a line is right when all references are, in order. */
export function evaluateReferences(content: string): readonly string[] {
  const rows = readRows(content, ['text', 'tekst']).map(expectationOf);
  if (rows.length === 0) throw new MalformedFile('the file holds no rows');
  const misses = rows.filter((row) => got(row.text) !== row.wanted);
  return [
    ...misses.map(
      (row) =>
        `miss: ${row.text}\texpected: ${row.wanted || '(none)'}\tgot: ${got(row.text) || '(none)'}`,
    ),
    `references: ${rows.length - misses.length} of ${rows.length} right`,
  ];
}
