import { termKinds } from '@/domain/deadline/term';
import { type Day, parseDay } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';
import { chronoInterval } from './chrono';
import { MalformedFile, type Row, readRows } from './rows';

type Expectation = {
  readonly words: string;
  readonly saidOn: Day;
  readonly kind: string;
  readonly earliest: string;
  readonly latest: string;
  readonly approximate: string;
};

function isKind(text: string): boolean {
  // A refusal is written with the reader's own code, or as "impossible".
  const refusal = /^(?:date\.)?(?:impossible|reversed)$/;
  return termKinds.some((known) => known === text) || refusal.test(text);
}

function expectationOf({ line, cells }: Row): Expectation {
  const column = (index: number) => (cells[index] ?? '').trim();
  const [said, kind, earliest, latest] = [column(1), column(2), column(3), column(4)];
  const saidOn = parseDay(said);
  if (!saidOn) {
    throw new MalformedFile(`line ${line}: second column "${said}" is no day (yyyy-mm-dd)`);
  }
  if (!isKind(kind)) {
    const known = termKinds.join(', ');
    throw new MalformedFile(`line ${line}: third column "${kind}" is no kind (${known})`);
  }
  const wrong = [earliest, latest].find((edge) => edge !== '' && !parseDay(edge));
  if (wrong) throw new MalformedFile(`line ${line}: "${wrong}" is no day`);
  return { words: column(0), saidOn, kind, earliest, latest, approximate: column(5) };
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
