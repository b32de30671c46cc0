import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { readLetterAct } from '@/archive/links/letterAct';
import { readLetterSegments } from '@/archive/links/letterSegments';
import { readMotionPhrase } from '@/archive/links/motionPhrase';
import { withoutReferences } from '@/archive/links/withoutReferences';
import { parseQuery } from '@/archive/query/parseQuery';
import { parseDay } from '@/domain/shared/day';
import { readTerm } from '@/language/dates/readTerm';
import { foldText, straightenText } from '@/language/fold';
import { dictumOf } from '@/language/motions/dictum';
import { readMembers } from '@/language/motions/members';
import { submittersIn } from '@/language/motions/submitters';
import { findReferences } from '@/language/references/findReferences';
import { parseReference } from '@/language/references/parseReference';
import { wordsOf } from '@/language/words/words';

const saidOn = parseDay('2026-11-21');

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  findReferences,
  parseReference,
  readTerm: (text) => saidOn && readTerm(text, saidOn),
  straightenText,
  foldText,
  dictumOf: (text) => dictumOf([text]),
  submittersIn,
  wordsOf,
  readLetterAct,
  readLetterSegments,
  readMotionPhrase,
  readMembers,
  withoutReferences,
  parseQuery,
};

/** Pieces that patterns begin to match again and again, without ever getting to their end. */
const pieces = [
  ' ',
  'a',
  'A',
  '1',
  '(',
  '"',
  '-',
  ',',
  '. ',
  '36 200 ',
  '36 200 VII, nr. ',
  'nr. 72, ',
  'nrs. 1, 2 en ',
  'kst-36200-',
  '€ 1.000 ',
  '100.',
  'en ',
  'en op van de ',
  ') en van ',
  'motie ',
  'motie van de leden ',
  'van der ',
  'Van der Plas ',
  'Jan-',
  'tweede nader gewijzigde ',
  'verzoekt de regering ',
  'over ',
  'ter vervanging van ',
  'einde van het eerste kwartaal ',
  'soort:',
  'e\u0301',
];

/** The milliseconds of a processor that work takes, whatever else the machine does; the least of a few measurements. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const began = process.cpuUsage();
    work();
    return process.cpuUsage(began).user / 1000;
  });
  return Math.min(...times);
}

/** A text four times as long takes some four times as long; sixteen times, where the time grows with the square. */
const length = 4_000;
const limit = 10;
/** Below this many milliseconds for the longer text nothing is to be told, or feared. */
const negligible = 60;

describe('a text made to be slow', () => {
  it.each(Object.keys(readers))('is read by %s in a time that grows with its length', (name) => {
    const read = readers[name];
    const slow = pieces.flatMap((piece) => {
      const texts = [length, 4 * length].map((size) => `${piece.repeat(size / piece.length)}x`);
      const [short = 0, long = 0] = texts.map((text) => timeOf(() => read?.(text)));
      return long > negligible && long > limit * Math.max(short, 1)
        ? [`${JSON.stringify(piece)}: ${short.toFixed(1)} ms → ${long.toFixed(1)} ms`]
        : [];
    });
    expect(slow).toEqual([]);
  });
});
