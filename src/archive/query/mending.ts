import { fieldMeantBy, readField } from './fieldValues';
import type { Piece } from './piece';
import { questionWith } from './pieces';
import type { QueryProblem } from './query';

/** In capitals they are meant as a sign; else they are words like others. */
const negations: ReadonlySet<string> = new Set(['NOT', 'NIET']);
const withoutColon = /^(?<minus>-?)(?<field>\p{L}+)(?<sign>[<>≤≥]=?|=)(?<value>.+)$/u;

/** "NIET brief", where "-brief" leaves a word out. */
function minusMeant(pieces: readonly Piece[], at: number): QueryProblem | undefined {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next || next.isExcluded || !negations.has(piece.written)) return undefined;
  const rest = pieces.toSpliced(at, 1);
  return {
    code: 'minusMeant',
    value: piece.written,
    mended: questionWith(rest, at, `-${next.written}`),
  };
}

/** "jaar>2023", where "jaar:>2023" is understood. */
function colonMeant(pieces: readonly Piece[], at: number): QueryProblem | undefined {
  const { minus, field, sign, value } = withoutColon.exec(pieces[at]?.written ?? '')?.groups ?? {};
  if (!field || !sign || !value) return undefined;
  const text = sign === '=' ? value : `${sign}${value}`;
  const name = field.toLowerCase();
  const isExcluded = minus === '-';
  if ('problem' in readField(name, { text, isQuoted: false, isExcluded })) return undefined;
  const meant = `${name}:${text}`;
  return {
    code: 'colonMeant',
    value: meant,
    mended: questionWith(pieces, at, `${minus ?? ''}${meant}`),
  };
}

/** "indeiner:krul", where "indiener:krul" is understood. */
function fieldMisspelt(pieces: readonly Piece[], at: number): QueryProblem | undefined {
  const { field, written } = pieces[at] ?? {};
  const value = field === undefined ? undefined : fieldMeantBy(field);
  if (field === undefined || written === undefined || value === undefined) return undefined;
  const meant = written.replace(/^(-?)[^:]+/, `$1${value}`);
  return { code: 'fieldMisspelt', field, value, mended: questionWith(pieces, at, meant) };
}

/** What a piece of a question most likely was meant to be, with the whole question as it then is; else `undefined`. */
export function mendingOf(pieces: readonly Piece[], at: number): QueryProblem | undefined {
  if (pieces[at]?.field !== undefined) return fieldMisspelt(pieces, at);
  return minusMeant(pieces, at) ?? colonMeant(pieces, at);
}
