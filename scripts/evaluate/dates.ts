import { termKinds } from '@/domain/deadline/term';
import { type Day, parseDay } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';
import { chronoInterval } from './chrono';
import { MalformedFile, type Row, readRows } from './rows';

interface Expectation {
  readonly words: string;
  readonly saidOn: Day;
  readonly kind: string;
  readonly earliest: string;
  readonly latest: string;
  readonly approximate: string;
}

function expectationOf({ line, cells }: Row): Expectation {
  const [words = '', said = '', kind = '', earliest = '', latest = '', approximate = ''] = cells;
  const fields = [said, kind, earliest, latest, approximate].map((cell) => cell.trim());
  const [saidOn, ...rest] = [parseDay(fields[0] ?? ''), ...fields.slice(1)];
  if (!saidOn)
    throw new MalformedFile(`line ${line}: second column "${said}" is no day (yyyy-mm-dd)`);
  const [kindName = '', from = '', to = '', roughly = ''] = rest;
  // A refusal is written with the reader's own code, or as "impossible".
  if (
    !termKinds.some((known) => known === kindName) &&
    !/^(?:date\.)?(?:impossible|reversed)$/.test(kindName)
  ) {
    throw new MalformedFile(
      `line ${line}: third column "${kind}" is no kind (${termKinds.join(', ')})`,
    );
  }
  for (const edge of [from, to]) {
    if (edge !== '' && !parseDay(edge))
      throw new MalformedFile(`line ${line}: "${edge}" is no day`);
  }
  return {
    words: words.trim(),
    saidOn,
    kind: kindName,
    earliest: from,
    latest: to,
    approximate: roughly,
  };
}

function shown(kind: string, earliest = '', latest = '', approximate = ''): string {
  return [kind.replace('date.', ''), earliest, latest, approximate].join(' | ');
}

function wanted(row: Expectation): string {
  return shown(row.kind, row.earliest, row.latest, row.approximate);
}

function got(row: Expectation): string {
  const read = readTerm(row.words, row.saidOn);
  // The file's kinds have no word for a day that can't be; a refusal answers a row that says there is no date.
  if (!read.ok) return row.kind === 'none' ? shown('none') : shown(read.error.code);
  const { kind, earliest, latest, approximate } = read.value;
  // The column may be left out, and says nothing where there is no interval.
  const mark = row.approximate === '' ? '' : approximate ? 'yes' : 'no';
  return shown(kind, earliest, latest, mark);
}

function chronoIsRight(row: Expectation): boolean {
  const found = chronoInterval(row.words, row.saidOn);
  if (row.earliest === '' && row.latest === '') return found === undefined;
  if (!found) return false;
  const first = row.kind === 'by' || row.earliest === (found.earliest ?? '');
  const last = row.kind === 'from' || row.latest === (found.latest ?? '');
  return first && last;
}

/** Scores `readTerm` on a file like dates-dev.tsv, beside chrono-node's Dutch; gives the lines to print. */
export function evaluateDates(text: string): readonly string[] {
  const rows = readRows(text, ['expression', 'words', 'text']).map(expectationOf);
  if (rows.length === 0) throw new MalformedFile('the file holds no rows');
  const misses = rows.filter((row) => wanted(row) !== got(row));
  const chrono = rows.filter(chronoIsRight).length;
  return [
    ...misses.map(
      (row) =>
        `miss: ${row.words} (said on ${row.saidOn})\texpected: ${wanted(row)}\tgot: ${got(row)}`,
    ),
    `chrono-node (nl), days only: ${chrono} of ${rows.length} right`,
    `dates: ${rows.length - misses.length} of ${rows.length} right`,
  ];
}
