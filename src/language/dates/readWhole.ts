import type { Day } from '@/domain/shared/day';
import type { Clause } from './clause';
import { isFiller } from './filler';
import { months } from './lexicon';
import { readClause } from './readClause';
import { Cursor, type Token } from './tokens';

function isBroken(
  clause: Clause,
): clause is Extract<Clause, { kind: 'vague' | 'impossible' | 'reversed' }> {
  return !('approximate' in clause);
}

/** Two clauses about one thing: "vanaf 1 juli, uiterlijk 1 september" gives both edges; else the deadline counts. */
function combine(first: Clause, second: Clause): Clause | undefined {
  if (isBroken(first)) return first;
  if (isBroken(second)) return second;
  const approximate = first.approximate || second.approximate;
  const estimated = first.estimated || second.estimated;
  if (first.kind === 'from' && second.kind === 'by' && first.earliest && second.latest) {
    return first.earliest > second.latest
      ? { kind: 'reversed' }
      : { kind: 'in', earliest: first.earliest, latest: second.latest, approximate, estimated };
  }
  return second.kind === 'by' ? second : undefined;
}

const links = [
  ', maar',
  ', doch',
  ', en',
  ', en in ieder geval',
  'en in ieder geval',
  'maar in ieder geval',
  ', in ieder geval',
  ', maar in ieder geval',
  'maar',
  'doch',
  'en',
  'of',
  ',',
  'met',
] as const;

function readClauses(cursor: Cursor, saidOn: Day): Clause | undefined {
  const reading = { cursor, saidOn };
  const first = readClause(reading);
  if (!first) return undefined;
  const both = cursor.attempt(() => {
    cursor.take([...links].sort((a, b) => b.length - a.length));
    const second = readClause(reading);
    return second && combine(first, second);
  });
  return both ?? first;
}

function restIsFiller(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).every((token) => isFiller(token.text));
}

/** Reads text that is nothing but a date with filler around it; `undefined` when a word is left over. */
export function readWhole(tokens: readonly Token[], saidOn: Day): Clause | undefined {
  for (let start = 0; start < tokens.length; start += 1) {
    const cursor = new Cursor(tokens);
    cursor.at = start;
    const clause = readClauses(cursor, saidOn);
    if (clause && restIsFiller(tokens, cursor.at)) return clause;
    if (!isFiller(tokens[start]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** A bare number or year, season or month is too little to be taken for a date in the middle of other words. */
function isStrong(tokens: readonly Token[]): boolean {
  const texts = tokens.map((token) => token.text);
  const hasYear = texts.some((text) => /^(?:19|20|21)\d\d$/.test(text));
  const named = texts.filter((text) => /^\p{L}{3,}$/u.test(text) && !isFiller(text));
  const hasMonth = texts.some((text) => months.has(text));
  const numbers = texts.filter((text) => /^\d+$/.test(text)).length;
  if (hasMonth && numbers === 0) return tokens.length > 1;
  return (named.length > 0 && texts.length > 1) || (numbers >= 3 && hasYear);
}

function standsAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  const first = tokens[start];
  if (next?.glued && /[-/\p{L}\d]/u.test(next.text)) return false;
  // "de brief van 4 december" dates a document, it does not promise anything.
  const possessive = first?.text === 'van' || tokens[start - 1]?.text === 'van';
  return !first?.glued && next?.text !== 'van' && !possessive;
}

/** A year with nothing but a preposition ("in 2025") counts only when no noun can follow it ("in 2025 gemeenten"). */
function yearAtEnd(tokens: readonly Token[], start: number, end: number): boolean {
  const window = tokens.slice(start, end);
  const preposition = /^(?:in|voor|eind|begin|medio|tot|vanaf|per|na|uiterlijk|sinds)$/.test(
    window[0]?.text ?? '',
  );
  const year = /^(?:19|20|21)\d\d$/.test(window.at(-1)?.text ?? '');
  const next = tokens[end]?.text;
  return preposition && year && (next === undefined || isFiller(next));
}

/** The first date inside a sentence, if one stands clear of the words around it. */
export function findClause(tokens: readonly Token[], saidOn: Day): Clause | undefined {
  const cursor = new Cursor(tokens);
  for (let start = 0; start < tokens.length; start = Math.max(start + 1, cursor.at)) {
    cursor.at = start;
    const clause = cursor.attempt(() => readClauses(cursor, saidOn));
    if (!clause || !standsAlone(tokens, start, cursor.at)) continue;
    if (isStrong(tokens.slice(start, cursor.at)) || yearAtEnd(tokens, start, cursor.at))
      return clause;
  }
  return undefined;
}
