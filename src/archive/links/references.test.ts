import { describe, expect, it } from 'vitest';
import { makeArchiveLetter, makeArchiveMotion } from '@/testing/publicRecord';
import { buildMotionIndex } from './motionIndex';
import { resolveReferences } from './references';

const motionIn = (title: string, number: string, sequence: number, references: string[] = []) =>
  makeArchiveMotion(number, `Motie van het lid Krol over plan${number} voor regio${number}`, {
    title,
    on: '2024-02-01',
    sequence,
    references,
  });
const care = motionIn('Zorg', '2024Z3', 50);
const youth = motionIn('Jeugdzorg', '2024Z6', 50);
const motions = [
  motionIn('Zorg', '2024Z1', 1, ['kst-28676-1']),
  motionIn('Zorg', '2024Z2', 2, ['kst-28676-2']),
  motionIn('Jeugdzorg', '2024Z4', 3, ['kst-28676-3']),
  motionIn('Jeugdzorg', '2024Z5', 4, ['kst-28676-4']),
];
/** Says of the file of two motions that its dossier is another one. */
const letter = makeArchiveLetter(
  '2024Z9',
  'Reactie op de motie van het lid Krol over plan2024Z3 voor regio2024Z3 (Kamerstuk 31839-50)',
  { on: '2024-03-01' },
);

describe('a reference that was worked out', () => {
  const resolved = (all: typeof motions) =>
    resolveReferences(buildMotionIndex(all).motions, [letter]).get('kst-28676-50');

  it('stands for the one motion that comes out at it', () => {
    expect(resolved([...motions, youth])).toEqual({ motion: 4, how: 'derived' });
  });

  it('stands for none when it could be two motions’, also where only one of them is likely to bear it', () => {
    expect(resolved([...motions, care, youth])).toBeUndefined();
  });
});
